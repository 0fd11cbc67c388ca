import Accessibility
import Diagnostics
import HTML

/// What the rules about language codes say about one that is not registered.
struct LanguageFinding {
  private let tag: LanguageTag

  init(_ value: ArraySlice<UInt8>) {
    tag = LanguageTag(String(decoding: value, as: UTF8.self))
  }

  /// Reports the code where it stands, with the one that was most likely meant.
  func report(
    _ element: PageTree.NodeID, at attribute: PageTree.Attribute, to reporter: inout Reporter
  ) {
    let name = Self.shortened(tag.text)
    reporter.fail(
      element,
      Message(zh: "“\(name)”不是登记过的语言代码", en: "“\(name)” is not a registered language code"),
      at: attribute.valueSpan.isEmpty ? nil : attribute.valueSpan,
      help: tag.suggestion.map {
        Message(zh: "写成 lang=\"\($0)\"", en: "write lang=\"\($0)\"")
      })
  }

  private static func shortened(_ text: String) -> String {
    text.count > 40 ? text.prefix(40) + "…" : text
  }
}
