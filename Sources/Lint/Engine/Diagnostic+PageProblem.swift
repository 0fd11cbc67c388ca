import Diagnostics
import HTML

extension Diagnostic {
  /// Says what kept a page from being read as its author meant it.
  init(_ problem: PageProblem, path: String) {
    let span = SourceSpan(
      path: path, offset: problem.span.offset, length: problem.span.length)
    switch problem.kind {
    case .notASCIICompatible:
      self = .encoding(
        zh: "网页是 UTF-16 或 UTF-32 编码，没有检查", en: "the page is UTF-16 or UTF-32 and was not checked",
        at: span)
    case .notUTF8(let declared):
      let name = declared.map { "（\($0)）" } ?? ""
      self = .encoding(
        zh: "网页不是 UTF-8 编码\(name)，这里的文字无法读出",
        en: "the page is not UTF-8\(declared.map { " (\($0))" } ?? ""); text here cannot be read",
        at: span)
    case .declaresOtherEncoding(let name):
      self = .encoding(
        zh: "网页是 UTF-8 编码，却自称 \(name)，浏览器会显示乱码",
        en: "the page is UTF-8 but says it is \(name), so browsers show it garbled", at: span)
    case .nul:
      self.init(
        .warning, "page-nul", zh: "网页里有空字符 U+0000", en: "the page contains the character U+0000",
        at: span, help: Message(zh: "删去这个字符", en: "delete the character"))
    case .tooDeep:
      self = .unread(
        zh: "元素嵌套太深，后面的内容没有检查", en: "elements are nested too deeply; the rest was not checked",
        at: span)
    case .tooManyAttributes:
      self = .unread(
        zh: "这个标签的属性太多，后面的内容没有检查", en: "the tag has too many attributes; the rest was not checked",
        at: span)
    case .tooLarge:
      self = .unread(
        zh: "网页太大，后面的内容没有检查", en: "the page is too large; the rest was not checked", at: span)
    case .tangled:
      self = .unread(
        zh: "标签交错得太乱，网页没有检查", en: "tags are too tangled; the page was not checked", at: span)
    }
  }

  private static func encoding(zh: String, en: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "page-encoding", zh: zh, en: en, at: span,
      help: Message(
        zh: "把网页存为 UTF-8，并写明 <meta charset=\"utf-8\">",
        en: "save the page as UTF-8 and say so with <meta charset=\"utf-8\">"))
  }

  private static func unread(zh: String, en: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "page-unread", zh: zh, en: en, at: span,
      help: Message(zh: "改正网页的标签，或把网页拆小", en: "mend the page's tags, or split the page"))
  }
}
