import Foundation
import Markdown
import TestSupport
import Testing

@Suite struct EmphasisTests {
  /// The example inputs of the CJK-friendly amendment.
  static let lines: [String] = {
    guard let corpora = ConformanceCorpora.folder else { return [] }
    let folder = URL(filePath: corpora).appending(path: "cjk-emphasis")
    let names = ["strong", "underscore-cjk-punct", "korean", "non-bmp", "pseudo-emoji"]
    return names.flatMap { name in
      let path = folder.appending(path: "\(name).md")
      let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
      return text.split(separator: "\n").map(String.init)
    }
  }()

  /// Lines whose delimiters the amendment leaves alone: the punctuation at their inner side is not
  /// CJK and a Latin letter stands at the outer side.
  static let literal: Set<String> = [
    "a**a«**a", "a**»a**a", "a**a∇**a", "a**∇a**a", "a**a𝜵**a", "a**𝜵a**a", "a**𐬻a**a",
    "a**a𐬻**a",
  ]

  @Test(arguments: lines)
  func `the CJK-friendly amendment holds`(_ line: String) {
    let html = render(line).text
    let runs = line.ranges(of: /\*\*|__|_/).count
    if Self.literal.contains(line) {
      #expect(html == "<p>\(line)</p>\n")
    } else {
      #expect(html.ranges(of: /<(strong|em)>/).count == runs / 2)
      #expect(!html.contains("*") && !html.contains("_"))
    }
  }

  @Test func `the corpus is complete`() {
    guard ConformanceCorpora.folder != nil else { return }
    #expect(Self.lines.count == 112)
    print("CJK emphasis: \(Self.lines.count) lines")
  }

  @Test(arguments: [
    ("**注意：**后文", "<strong>注意：</strong>后文"),
    ("这是**“引号”**后文", "这是<strong>“引号”</strong>后文"),
    ("前文**（括号）**后文", "前文<strong>（括号）</strong>后文"),
    ("*强调。*后文", "<em>强调。</em>后文"),
    ("前文**`代码`**后文", "前文<strong><code>代码</code></strong>后文"),
    ("**:abbr[残联]{title=残疾人联合会}**的", "<strong><abbr title=\"残疾人联合会\">残联</abbr></strong>的"),
    ("\\**不是*", "*<em>不是</em>"),
    ("`**注意：**后文`", "<code>**注意：**后文</code>"),
    ("[文](/a_（b）_c)后", "<a href=\"/a_%EF%BC%88b%EF%BC%89_c\">文</a>后"),
  ])
  func `Chinese punctuation beside delimiters does not stop emphasis`(
    _ markdown: String, _ html: String
  ) {
    #expect(render(markdown).text == "<p>\(html)</p>\n")
  }
}
