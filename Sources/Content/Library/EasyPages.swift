import Diagnostics
import HTML

extension Page {
  /// Whether the page says by its language that it is easy to read.
  var isEasy: Bool { EasyLanguage.isMarked(language) }
}

extension PageDraft {
  /// The path of the page's easy-to-read version, as the author wrote it.
  var easyPath: String? {
    guard case .text(let path) = page.fields.first(where: { $0.key == "easyRead" })?.value else {
      return nil
    }
    return path
  }
}

extension Diagnostic {
  static func easyPageUnmarked(_ reference: Located<String>, language: String) -> Diagnostic {
    Diagnostic(
      .warning, "easy-page-unmarked",
      zh: "易读版“\(reference.value)”的语言没有标明 simple，易读规则不会检查它",
      en: "the language of the easy-to-read page “\(reference.value)” does not say simple, so that "
        + "no rule about easy language looks at it", at: reference.span,
      help: Message(
        zh: "在那一页的前言写 language: \(language)-simple",
        en: "write language: \(language)-simple in its front matter"))
  }
}
