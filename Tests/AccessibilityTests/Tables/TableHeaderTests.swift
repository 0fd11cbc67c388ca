import HTML
import TestSupport
import Testing

@testable import Accessibility

@Suite struct TableHeaderTests {
  @Test func `headers without scope head columns in a row of headers and rows beside data`() throws
  {
    let table = try SampleTable("<table><tr><th>A<th>B<tr><th>c<td>1<tr><th>d<td>2")
    #expect(try table.headers("1") == "c B")
    #expect(try table.headers("2") == "d B")
    #expect(try table.headers("d") == "A")
    #expect(table.idle == "")
    #expect(table.model.isColumnHeader(0))
    #expect(table.model.isRowHeader(2))
    #expect(table.model.role(of: 2) == .rowheader)
    #expect(table.model.role(of: 3) == .cell)
  }

  @Test func `an empty corner is no header`() throws {
    let table = try SampleTable("<table><tr><th> <th>B<tr><th>c<td>1")
    #expect(try table.headers("c") == "")
    #expect(table.idle == " ")
  }

  @Test func `a header among data heads nothing unless it says so`() throws {
    let table = try SampleTable("<table><tr><td>x<th>B<tr><td>1<td>2")
    #expect(try table.headers("2") == "")
    #expect(table.idle == "B")
    #expect(table.model.role(of: 1) == .cell)
    let scoped = try SampleTable("<table><tr><td>x<th scope=COL>B<tr><td>1<td>2")
    #expect(try scoped.headers("2") == "B")
  }

  @Test func `a row header heads the cells to its right only`() throws {
    let table = try SampleTable("<table><tr><td>1<th scope=row>R<td>2<td>3")
    #expect(try table.headers("1") == "")
    #expect(try table.headers("2") == "R")
    #expect(try table.headers("3") == "R")
  }

  @Test func `a lower header of the same place and size hides the one above`() throws {
    let table = try SampleTable(
      "<table><tr><th>A<th>B<tr><td>1<td>2<tr><th colspan=2>C<tr><td>3<td>4<tr><th>D<th>E<tr><td>5<td>6"
    )
    #expect(try table.headers("2") == "B")
    #expect(try table.headers("4") == "C B")
    #expect(try table.headers("6") == "E C")
  }

  @Test func `stacked headers all count, the nearest first`() throws {
    let table = try SampleTable(
      "<table><tr><th colspan=2>A<th colspan=2>B<tr><th>a<th>b<th>c<th>d<tr><td>1<td>2<td>3<td>4")
    #expect(try table.headers("4") == "d B")
    #expect(try table.headers("b") == "A")
    #expect(table.idle == "")
  }

  @Test func `a wide cell has the headers of all its columns`() throws {
    let table = try SampleTable("<table><tr><th>A<th>B<tr><td colspan=2>1")
    #expect(try table.headers("1") == "A B")
  }

  @Test func `headers of row groups head the cells of their group from their place on`() throws {
    let table = try SampleTable(
      """
      <table><tr><td>0<tbody><tr><th scope=rowgroup>G<td>1<tr><td>2<td>3\
      <tbody><tr><th scope=rowgroup>H<td>4
      """)
    #expect(try table.headers("1") == "G")
    #expect(try table.headers("3") == "G")
    #expect(try table.headers("2") == "G")
    #expect(try table.headers("4") == "H")
    #expect(try table.headers("0") == "")
    #expect(table.idle == "")
    #expect(table.model.role(of: 1) == .rowheader)
  }

  @Test func `headers of column groups head the cells of their columns`() throws {
    let table = try SampleTable(
      """
      <table><colgroup span=2><colgroup span=2>\
      <tr><th scope=colgroup>P<td>1<th scope=colgroup>Q<td>2<tr><td>3<td>4<td>5<td>6
      """)
    #expect(try table.headers("4") == "P")
    #expect(try table.headers("6") == "Q")
    #expect(table.idle == "")
  }

  @Test func `named headers replace those of the place`() throws {
    let table = try SampleTable(
      "<table><tr><th id=a>A<th id=b>B<tr><td headers='b a x'>1<td headers=''>2")
    #expect(try table.headers("1") == "B A")
    #expect(try table.headers("2") == "")
    #expect(table.model.references(of: 2) == [.cell(1), .cell(0), .nothing("x")])
    #expect(table.model.references(of: 3) == [])
    #expect(table.model.references(of: 0) == nil)
    #expect(table.model.hasHeaders(2))
    #expect(!table.model.hasHeaders(3))
  }

  @Test func `references to itself and out of the table are told apart`() throws {
    let table = try SampleTable(
      "<table><tr><td id=a headers='a b p'>1</table><p id=p></p><table><tr><th id=b>B</table>")
    let references = try #require(table.model.references(of: 0))
    #expect(references.count == 3)
    #expect(references[0] == .itself)
    guard case .element = references[1], case .element = references[2] else {
      Issue.record("\(references)")
      return
    }
    #expect(try table.headers("1") == "")
  }

  @Test func `roles make headers of cells and cells of headers`() throws {
    let table = try SampleTable(
      "<table role=grid><tr><td role=columnheader>A<th role=gridcell>B<tr><td>1<td>2")
    #expect(try table.headers("1") == "A")
    #expect(try table.headers("2") == "")
  }

  @Test func `tables made of roles go by position`() throws {
    let table = try SampleTable(
      """
      <div role=table><div role=caption>x</div><div role=rowgroup><div role=row>\
      <span role=columnheader>A</span><div><span role=columnheader>B</span></div></div></div>\
      <div role=row><span role=rowheader>r</span><span role=cell>1<i role=cell>z</i></span></div>\
      <div role=table><div role=row><span role=cell>9</span></div></div></div>
      """)
    #expect(table.picture == "AB/r1")
    #expect(try table.headers("1z") == "r B")
    #expect(table.model.caption != nil)
    #expect(table.idle == "")
  }

  @Test func `a column header without a cell below is idle`() throws {
    let table = try SampleTable(
      """
      <div role=grid><div role=row><b role=columnheader>A</b><b role=columnheader>B</b></div>\
      <div role=row><b role=gridcell>1</b></div></div>
      """)
    #expect(table.idle == "B")
  }

  @Test func `spans of roles are spans`() throws {
    let table = try SampleTable(
      """
      <div role=grid><div role=row><b role=columnheader aria-colspan=2>A</b></div>\
      <div role=row><b role=gridcell aria-rowspan=2>1</b><b role=gridcell>2</b></div>\
      <div role=row><b role=gridcell>3</b></div></div>
      """)
    #expect(table.picture == "AA/12/13")
    #expect(try table.headers("3") == "A")
  }

  /// Both ways must agree: one pass over all slots, and looking back from every cell.
  @Test func `passes over the slots find what looking back from each cell finds`() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<400 {
      let table = try SampleTable(Self.randomTable(&generator))
      let model = table.model
      var assigned: Set<Int> = []
      for cell in model.cells.indices {
        let headers = model.headers(of: cell)
        assigned.formUnion(headers)
        if !model.cells[cell].isHeader {
          #expect(model.hasHeaders(cell) == !headers.isEmpty, "\(table.picture)")
        }
      }
      let found = model.cells.indices.filter(model.hasAssignedCells)
      #expect(Set(found) == assigned, "\(table.picture)")
    }
  }

  private static func randomTable(_ generator: inout SeededGenerator) -> String {
    func pick(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }
    var html = "<table>" + pick(["", "", "<colgroup span=2><colgroup span=2>", "<col><col>"])
    for row in 0..<Int.random(in: 1...6, using: &generator) {
      html += pick(["", "", "<tbody>", row == 0 ? "<thead>" : "<tfoot>"]) + "<tr>"
      for cell in 0..<Int.random(in: 0...5, using: &generator) {
        html += pick(["<td", "<td", "<th"])
        html += pick(["", "", " colspan=2", " colspan=3"])
        html += pick(["", "", "", " rowspan=2", " rowspan=3", " rowspan=0"])
        html += pick(["", "", " scope=row", " scope=col", " scope=rowgroup", " scope=colgroup"])
        html += pick(["", "", "", " id=i\(cell)", " headers='i1 i2'"])
        html += ">" + pick(["x", "x", "x", " ", "<b></b>"])
      }
    }
    return html
  }
}
