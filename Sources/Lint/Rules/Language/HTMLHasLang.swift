import Accessibility
import Diagnostics
import HTML

/// A page says which language it is in.
struct HTMLHasLang: Rule {
  static let metadata = RuleMetadata(
    id: "html-has-lang", severity: .error,
    summary: Message(zh: "网页标明语言", en: "The page says which language it is in"),
    rationale: Message(
      zh: """
        读屏软件按网页标明的语言选择语音，浏览器按它选择字形和断行方式。没有标明时，中文可能被英文语音逐字拼读，\
        汉字可能显示成日文字形。本规则只看有没有标明，不看标得对不对。
        """,
      en: """
        Screen readers choose a voice by the language that the page declares, browsers choose glyphs \
        and line breaks. Without it Chinese may be spelled out by an English voice, or be set in \
        Japanese glyphs. The rule asks whether a language is declared, not whether it is the right one.
        """),
    help: Message(
      zh: "在 html 标签上写 lang，例如 <html lang=\"zh-Hans\">",
      en: "put lang on the html tag, such as <html lang=\"zh-Hans\">"),
    requirements: [.wcag(.sc3_1_1), .act("b5c3f8")],
    isLegalMinimum: true, scope: .page,
    passing: [
      Example(#"<!DOCTYPE html><html lang="zh-Hans"><title>通知</title><p>全文</p></html>"#),
      Example(#"<!DOCTYPE html><html lang="en"><title>Notice</title></html>"#),
      // Whether the language is one is another rule's business.
      Example(#"<!DOCTYPE html><html lang="zh_CN"><title>通知</title></html>"#),
    ],
    failing: [
      Example("<!DOCTYPE html>↓<html><title>通知</title><p>全文</p></html>"),
      Example(#"<!DOCTYPE html>↓<html lang=""><title>通知</title></html>"#),
      Example(#"<!DOCTYPE html>↓<html lang="  "><title>通知</title></html>"#),
      Example(#"<!DOCTYPE html>↓<html xml:lang="zh-Hans"><title>通知</title></html>"#),
      Example("↓<p>没有 html 标签的网页</p>"),
    ],
    inapplicable: [Example("")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    // A page without a byte has no root that anybody wrote.
    guard !tree.source.isEmpty, let root = tree.root, tree.isElement(root, .html) else { return }
    if let language = tree.bytes(.lang, of: root), language.contains(where: { $0 > 0x20 }) {
      reporter.pass(root)
    } else {
      reporter.fail(
        root, Message(zh: "网页没有标明语言", en: "the page does not say which language it is in"))
    }
  }
}
