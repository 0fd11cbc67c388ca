import Import
import Site
import TestSupport
import Testing

@Suite struct DocumentTests {
  static let folder = Repository.root + "/Tests/ImportTests/Documents/"

  @Test(
    "a document becomes the recorded Markdown",
    arguments: [
      // A letter, a pasted table of contents, four levels, boxes, departments, tabs between cells.
      "plan",
      // Lines as a gazette sets them, wide digits, private points, page numbers, spaces in words.
      "gazette",
      // A table with one cell a line and merged categories; a figure that lost its point.
      "cells",
    ])
  func recorded(_ name: String) throws {
    let bytes = try #require(try FileSystem.read(Self.folder + name + ".txt"))
    let document = ImportedDocument(text: String(decoding: bytes, as: UTF8.self), kind: "policy")
    let golden = GoldenFile(Self.folder + name + ".md")
    #expect(try golden.difference(from: document.markdown) == nil)
    #expect(document.ledger.isBalanced)
  }

  @Test("what a person has to compare is listed with its line")
  func doubts() throws {
    let document = ImportedDocument(
      text: "一二三市要点\n\n一、数字\n\n面积是２\u{E010}５亩。\n\n三、漏了编号\n", kind: "policy")
    #expect(document.doubts.map(\.line) == [0, 5, 7])
    #expect(document.doubts.map(\.kind) == [.missing, .decimalPoint, .numbering])
    #expect(document.markdown.contains("<!-- 待核对（原文第 7 行）：标题编号不连续 -->"))
  }

  @Test("every character is kept, changed or dropped for a reason")
  func ledger() {
    let text = "\u{FEFF}某县办法\r\n\r\n一、面 向 公 众\r\n\r\n编号１２。\r\n\r\n- 3 -\r\n"
    let ledger = ImportedDocument(text: text, kind: "page").ledger
    #expect(ledger.isBalanced)
    #expect(ledger.read == text.unicodeScalars.count)
    #expect(ledger.changed == 2)
    #expect(ledger.dropped[.invisible] == 1)
    #expect(ledger.dropped[.spaceInWord] == 3)
    #expect(ledger.dropped[.pageNumber] == 5)
  }

  @Test("text that means something in Markdown stays text")
  func escaping() {
    let text = "某县办法\n\n#一\n\n3) 三*四*`五`[六](七)<b>，8.是第八。\n"
    let markdown = ImportedDocument(text: text, kind: "page").markdown
    #expect(markdown.hasSuffix("\\#一\n\n3\\) 三\\*四\\*\\`五\\`\\[六\\](七)\\<b>，8.是第八。\n\n"))
  }

  @Test("an empty document and one without any structure are pages, too")
  func plain() {
    #expect(ImportedDocument(text: "", kind: "page").ledger.isBalanced)
    let markdown = ImportedDocument(text: "只有一句话。", kind: "page").markdown
    #expect(markdown.hasPrefix("---\ntitle: '只有一句话。'\nkind: page\n"))
  }
}
