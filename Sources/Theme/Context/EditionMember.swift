import Content

/// The edition to which a page belongs, with the way to the other one.
enum EditionMember: Int, ContextMember {
  case name, isElder, twinURL, elderCanonical

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .name: .init(.text, "版本名：standard 或 elder", "The edition's name: standard or elder")
    case .isElder: .init(.bool, "是否长辈版", "Whether it is the elder edition")
    case .twinURL:
      .init(
        .text, "另一版本中同一页的地址，没有时是那一版的首页；只有一个版本时为空",
        "The same page in the other edition, or that edition's home; empty without one")
    case .elderCanonical:
      .init(.text, "长辈版同一页的完整地址，没有时为空", "The twin's full address in the elder edition, if any")
    }
  }
}

extension ContextStore {
  /// Adds an edition, as fragments and pages see it.
  mutating func edition(_ edition: Edition) -> ContextObject<EditionMember> {
    let object = object(EditionMember.self)
    self[object, .name] = text(edition.rawValue)
    self[object, .isElder] = .bool(edition == .elder)
    return object
  }
}
