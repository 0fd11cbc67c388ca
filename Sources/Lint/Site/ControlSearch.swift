import Accessibility
import HTML

/// Looks for controls that may hide content or move the focus by a script.
///
/// What a script does cannot be read, so any such control may be the way past something.
struct ControlSearch {
  private let page: AccessiblePage
  private let tree: PageTree

  init(_ page: AccessiblePage) {
    self.page = page
    tree = page.tree
  }

  /// Whether there is one that people can use.
  var findsControl: Bool {
    hasHandler || hasDisclosure || (!tree.runningScripts.isEmpty && hasBareControl)
  }

  private static let handlers: [AttributeName] = [
    .onclick, .onkeydown, .onkeyup, .onkeypress, .onfocus, .onmousedown, .onmouseup,
    .onpointerdown, .onpointerup, .ontouchstart, .ontouchend,
  ]

  private var hasHandler: Bool {
    Self.handlers.contains { handler in
      tree.elements(with: handler).contains { page.isRendered($0) }
    }
  }

  private var hasDisclosure: Bool {
    tree.elements(.details).contains { page.isRendered($0) }
      || tree.elements(with: .popovertarget).contains { page.isRendered($0) }
      || tree.elements(with: .command).contains { page.isRendered($0) }
  }

  /// Whether there is a control that does nothing without a script.
  private var hasBareControl: Bool {
    tree.elements(.button).contains { !submits($0) && isUsable($0) }
      || tree.elements(.a).contains { leadsNowhere($0) && isUsable($0) }
      || tree.elements(with: .tabindex).contains {
        isUsable($0) && page.role(of: $0)?.isKind(of: .widget) ?? false
      }
  }

  private func isUsable(_ element: PageTree.NodeID) -> Bool {
    page.isRendered(element) && page.isTabbable(element)
  }

  private func submits(_ button: PageTree.NodeID) -> Bool {
    tree.closest(.form, above: button) != nil && !tree.hasKeyword("button", .type, of: button)
  }

  private func leadsNowhere(_ link: PageTree.NodeID) -> Bool {
    guard let address = tree.bytes(.href, of: link), let first = address.first else {
      return false
    }
    switch first {
    case UInt8(ascii: "#"): return address.count == 1
    case UInt8(ascii: "j"): return address.starts(with: "javascript:".utf8)
    default: return false
    }
  }
}
