import Accessibility
import Diagnostics
import HTML

/// An abbreviation is explained where it first stands.
struct TextAbbrUndefined: Rule {
  static let metadata = RuleMetadata(
    id: "text-abbr-undefined", severity: .note, certainty: .needsPerson,
    summary: Message(zh: "缩写第一次出现时有解释", en: "An abbreviation is explained where it first stands"),
    rationale: Message(
      zh: """
        “ICF”“ABA”这样的缩写，没见过的人猜不出来，读屏软件还会一个字母一个字母地念。中文网页里两个以上大写字母的缩写，\
        第一次出现时要用 abbr 标出全称，或者在旁边的括号里解释，或者链接到词语解释。人人都认得的（如 PDF、APP）不报告；要不要解释由人判断。
        """,
      en: """
        Nobody who has not met them can guess what ICF or ABA stands for, and screen readers spell \
        them. In a Chinese page an abbreviation of two or more capital letters has its full form in \
        an abbr element or in brackets beside it where it first stands, or leads to a glossary. Those that everybody knows, \
        such as PDF, are not reported; whether others need it takes a person.
        """),
    help: Message(
      zh: "写成 <abbr title=\"全称\">缩写</abbr>，或者写“全称（缩写）”",
      en: "use <abbr title=\"full form\">, or write the full form before it in brackets"),
    requirements: [.wcag(.sc3_1_4)], scope: .page,
    passing: [
      Example("<p>国际功能、残疾和健康分类（ICF）</p><p>按 ICF 评定</p>"),
      Example(#"<p>按 <abbr title="国际功能分类">ICF</abbr> 评定</p>"#),
      Example("<p>ABA（应用行为分析）疗法</p>"),
      Example(##"<p>按 <a href="#term-ICF" role="doc-glossref">ICF</a> 评定，再看 ICF</p>"##),
    ],
    failing: [],
    inapplicable: [Example("<p>下载 PDF</p>"), Example(#"<p lang="en">The ICF says so.</p>"#)],
    undecidable: [Example("<p>↓按 ICF 评定，再看 ICF</p>")])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    guard page.textSurvey.isPageChinese || !page.textSurvey.hasPageLanguage else { return }
    let tree = page.tree
    var seen = Self.common
    for node in MainContent.of(page).texts {
      let bytes = tree.textBytes(of: node)
      guard bytes.contains(where: { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }),
        HanText.isIn(bytes) || tree.isExplained(node),
        !tree.ancestors(of: node).contains(where: { tree.isElement($0, in: Self.others) })
      else { continue }
      let text = tree.text(of: node)
      for match in text.matches(of: /[A-Za-z0-9.\-\/]+/)
      where match.0.wholeMatch(of: /[A-Z]{2,6}/) != nil && seen.insert(String(match.0)).inserted {
        if isExplained(match.range, in: text) || tree.isExplained(node) {
          reporter.pass(node)
        } else {
          reporter.cantTell(
            node,
            Message(zh: "缩写“\(match.0)”没有解释", en: "“\(match.0)” is not explained"),
            at: tree.spanWithoutSpace(of: node))
        }
      }
    }
  }

  /// Whether brackets stand around an abbreviation or right behind it.
  private func isExplained(_ range: Range<String.Index>, in text: String) -> Bool {
    let before = text[..<range.lowerBound].last
    let behind = text[range.upperBound...].first
    return before.map { "（(，".contains($0) } ?? false && behind.map { "）)，".contains($0) } ?? false
      || behind.map { "（(".contains($0) } ?? false
  }

  private static let others: TagSet = [.code, .pre, .kbd, .samp]

  private static let common: Set<String> = [
    "AI", "APP", "ATM", "BBS", "CAD", "CCTV", "CPU", "CSS", "CSV", "CT", "DNA", "DOC", "DOCX",
    "DVD", "EPUB",
    "FAQ", "GB", "GDP", "GPS", "HTML", "HTTP", "HTTPS", "ICP", "ID", "IP", "IT", "JPG", "JSON",
    "KB", "KTV",
    "LED", "MB", "MP", "OFD", "OK", "PC", "PDF", "PNG", "PPT", "QQ", "RSS", "SIM", "SMS", "SVG",
    "TXT",
    "URL", "USB", "VIP", "VR", "WIFI", "WORD", "WPS", "XLS", "XLSX", "XML", "ZIP",
  ]
}
