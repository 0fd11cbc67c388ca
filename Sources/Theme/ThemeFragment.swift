/// The parts of a page that many pages share; each is rendered once, not on every page.
enum ThemeFragment: Int, ContextMember {
  case start, navigation, help, footer

  static let size = allCases.count

  var templateName: String { "fragments/\(self)" }

  /// Whether the navigation's marks of the current page show in it.
  var showsNavigation: Bool { self == .navigation }

  var declaration: ContextDeclaration {
    .init(.html, "\(templateName) 的输出", "Output of \(templateName)")
  }
}
