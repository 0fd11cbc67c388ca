import Content

/// A form of emergency information with what leads to it.
package struct Alternative: Sendable {
  package var form: EmergencyAlternatives.Form
  package var provision: Provision

  /// What leads to a form.
  package enum Provision: Sendable {
    case file(Player.File)
    /// A player on the page, by its id, with what it is called.
    case player(id: String, title: String)
    case page(Page.ID)
    /// The page in another edition.
    case edition(Edition)
    case unavailable(reason: String)
  }

  package init(form: EmergencyAlternatives.Form, provision: Provision) {
    self.form = form
    self.provision = provision
  }
}

/// A form of emergency information, as templates see it.
enum AlternativeMember: Int, ContextMember {
  case label, title, url, type, fileSize, reason

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .label: .init(.text, "形式，如 盲文", "The form, such as braille")
    case .title: .init(.text, "链接文字，没有时为空", "The link's text; empty without one")
    case .url: .init(.text, "地址，没有时为空", "The address; empty without one")
    case .type: .init(.text, "文件类型，如 PDF", "The file's type, such as PDF")
    case .fileSize: .init(.text, "文件大小", "The file's size")
    case .reason: .init(.text, "没有的原因，有时为空", "Why there is none; empty if there is")
    }
  }
}

extension ContextSchema {
  static let alternative = ContextSchema("alternative", AlternativeMember.self)
}
