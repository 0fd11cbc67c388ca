import HTML

/// Attributes of old HTML that stand for declarations, such as `bgcolor` and `align`.
enum PresentationalHints {
  /// The declarations an element's attributes stand for; `nil` for none.
  ///
  /// After HTML, "Rendering", as far as answers depend on them.
  static func declarations(of element: PageTree.NodeID, in tree: PageTree) -> [UInt8]? {
    guard tree[element].namespace == .html else { return nil }
    var text = ""
    for attribute in tree.attributes(of: element) {
      let property = property(attribute.name, of: tree[element].tag)
      guard let property else { continue }
      let value = String(decoding: tree.value(of: attribute), as: UTF8.self).lowercased()
      switch property {
      case .color, .backgroundColor: text += "\(property.name):\(colour(value));"
      case .backgroundImage: text += "\(property.name):url();"
      case .fontSize: text += fontSize(value).map { "\(property.name):\($0);" } ?? ""
      default:
        let isKnown = ["left", "right", "center", "justify"].contains(value)
        text += isKnown ? "\(property.name):\(value);" : ""
      }
    }
    return text.isEmpty ? nil : Array(text.utf8)
  }

  private static func property(_ name: AttributeName, of tag: Tag) -> Property? {
    switch (name, tag) {
    case (.bgcolor, .body), (.bgcolor, .table), (.bgcolor, .thead), (.bgcolor, .tbody),
      (.bgcolor, .tfoot), (.bgcolor, .tr), (.bgcolor, .td), (.bgcolor, .th):
      .backgroundColor
    case (.background, .body), (.background, .table), (.background, .td), (.background, .th),
      (.background, .tr):
      .backgroundImage
    case (.text, .body), (.color, .font): .color
    case (.size, .font): .fontSize
    case (.align, .p), (.align, .div), (.align, .td), (.align, .th), (.align, .tr), (.align, .h1),
      (.align, .h2), (.align, .h3), (.align, .h4), (.align, .h5), (.align, .h6):
      .textAlign
    default: nil
    }
  }

  /// A colour that may lack its `#`.
  private static func colour(_ value: String) -> String {
    let digits = value.utf8
    let isHex =
      (digits.count == 3 || digits.count == 6) && digits.allSatisfy { CSSByte.hexValue($0) != nil }
    return isHex ? "#" + value : value
  }

  /// The sizes 1 to 7 of `font`, absolute or from 3 on.
  private static func fontSize(_ value: String) -> String? {
    let sizes = ["x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"]
    guard let number = Int(value), abs(number) < 100 else { return nil }
    let isRelative = value.hasPrefix("+") || value.hasPrefix("-")
    return sizes[min(max(isRelative ? number + 3 : number, 1), 7) - 1]
  }
}
