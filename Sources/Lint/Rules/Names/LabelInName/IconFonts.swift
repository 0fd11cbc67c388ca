import Accessibility
import CSS
import HTML

/// Text that people see as a sign because a font draws it as one.
struct IconFonts {
  private let page: AccessiblePage
  private var tree: PageTree { page.tree }

  init(_ page: AccessiblePage) {
    self.page = page
  }

  /// Whether the font or the classes of an element say that it shows an icon.
  func isIcon(_ element: PageTree.NodeID) -> Bool {
    isSetInIcons(element) || hasIconClass(element)
  }

  /// Whether the font of an element is one of icons.
  func isSetInIcons(_ element: PageTree.NodeID) -> Bool {
    guard case .known(let family?) = page.styles.text(.fontFamily, of: element) else {
      return false
    }
    return speaksOfIcons(family)
  }

  /// Whether the classes of an element are such as icons have.
  func hasIconClass(_ element: PageTree.NodeID) -> Bool {
    tree.tokens(.class, of: element).contains { token in
      let name = String(decoding: token.map(ASCII.lower), as: UTF8.self)
      return name.contains("icon") || Self.names.contains(name)
        || Self.prefixes.contains { name.hasPrefix($0) }
    }
  }

  /// Whether a label may be the name of an icon in a font that the page uses.
  func mayBeIconName(_ label: String) -> Bool {
    label.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "_") }
      && isLoaded
  }

  private static let names: Set = ["fa", "fas", "far", "fab", "fal", "fad", "mdi", "bi", "ri"]
  private static let prefixes = [
    "fa-", "material-", "mdi-", "bi-", "ri-", "ti-", "ion-", "octicon", "dashicons",
  ]

  /// Whether a sheet of the page is one of icons, or names a font of icons.
  private var isLoaded: Bool {
    tree.elements(.link).contains { speaksOfIcons(tree.value(.href, of: $0) ?? "") }
      || tree.elements(.style).contains { speaksOfIcons(tree.textContent(of: $0)) }
  }

  private func speaksOfIcons(_ text: String) -> Bool {
    let text = text.lowercased()
    return ["icon", "awesome", "symbol", "glyph"].contains { text.contains($0) }
  }
}
