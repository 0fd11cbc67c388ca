import HTML
import TestSupport
import Testing

@testable import Accessibility

@Suite struct TableGridTests {
  @Test(arguments: [
    ("<table><tr><td>a<td>b<tr><td>c", "ab/c."),
    ("<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e", "aab/cde"),
    ("<table><tr><td rowspan=2>a<td>b<tr><td>c<td>d", "ab./acd"),
    ("<table><tr><td>a<td rowspan=2>b<td>c<tr><td>d<td>e", "abc/dbe"),
    ("<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d", "ab/ac/ad"),
    ("<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c", "ab/c#"),
    ("<table><tr><td colspan=0>a<td colspan=-1>b<td colspan=x>c<td colspan=' +2y'>d", "abcdd"),
    ("<table><col><col span=2><tr><td>a", "a.."),
    ("<table><colgroup span=3></colgroup><tr><td>a", "a.."),
    ("<table><tbody><tr><td rowspan=9>a<td>b<tbody><tr><td>c<td>d", "ab/cd"),
    ("<table><tfoot><tr><td>z<tbody><tr><td>a", "a/z"),
    ("<table><caption>x</caption>", ""),
    ("<table><tr><tr><td>a", "./a"),
    ("<table><tr><td>a<table><tr><td>b</table>", "a"),
  ])
  func `cells get their slots`(html: String, picture: String) throws {
    #expect(try SampleTable(html).picture == picture)
  }

  @Test func `a span of rows of zero is one row in old pages`() throws {
    let html = "<table><tr><td rowspan=0>a<td>b<tr><td>c"
    #expect(try SampleTable(html, quirky: true).picture == "ab/c.")
  }

  @Test func `spans are limited as in HTML`() throws {
    let table = try SampleTable("<table><tr><td colspan=99999>a<td>b")
    #expect(table.model.width == 1001)
    #expect(table.model.cells[0].columnSpan == 1000)
  }

  @Test func `caption, rows and nodes are kept`() throws {
    let table = try SampleTable("<table><caption>x</caption><caption>y</caption><tr><td>a<tr><td>b")
    let caption = try #require(table.model.caption)
    #expect(table.tree.textContent(of: caption) == "x")
    #expect(table.tree.textContent(of: table.model.row(1)) == "b")
    #expect(table.model.cell(of: table.model.cells[1].node) == 1)
    #expect(table.model.cell(of: table.model.row(1)) == nil)
    #expect(table.model.cell(column: 5, row: 0) == nil)
    #expect(table.model.cell(column: 0, row: 5) == nil)
  }

  @Test func `a table of a million slots is not modelled`() {
    let row = "<tr>" + String(repeating: "<td colspan=1000>a", count: 1001)
    let tree = PageParser.parse(Array(("<table>" + row).utf8))
    let table = tree.elements(.table)[0]
    #expect(TableModel(of: table, in: tree) { _ in nil } == nil)
  }

  @Test(
    .timeLimit(.hang),
    arguments: [
      ("", "<tr><th>a<td>b<td>c<td>d", 25_000), ("<tr>", "<td>a", 20_000),
      ("", "<tr><th>a", 20_000),
      ("", "<tr><th>a<tr><td>b", 10_000), ("<tbody>", "<tr><th scope=rowgroup>a<td>b", 10_000),
      ("<colgroup span=2>", "<tr><th scope=colgroup>a<td>b", 10_000),
    ])
  func `a large table takes little time`(start: String, unit: String, count: Int) throws {
    let table = try SampleTable("<table>" + start + String(repeating: unit, count: count))
    #expect(table.model.cells.count >= count)
  }

  @Test(
    .timeLimit(.hang),
    arguments: [
      ("", "<tr><th rowspan=65534>a", 10_000),
      ("<tr>" + String(repeating: "<td rowspan=0>a", count: 100), "<tr>", 100_000),
    ])
  func `a huge table is given up in little time`(start: String, unit: String, count: Int) throws {
    let html = "<!DOCTYPE html><table>" + start + String(repeating: unit, count: count)
    let tree = PageParser.parse(Array(html.utf8))
    #expect(TableModel(of: tree.elements(.table)[0], in: tree) { _ in nil } == nil)
  }
}
