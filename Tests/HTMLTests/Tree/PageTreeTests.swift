import Testing

@testable import HTML

/// Parses a page that a test writes out.
func parse(_ page: String) -> PageTree { PageParser.parse(Array(page.utf8)) }

@Suite struct PageTreeTests {
  @Test(arguments: HTML.Tag.allCases.dropFirst())
  func `a tag is found by its name in any case`(_ tag: HTML.Tag) {
    #expect(tag.name == "\(tag)")
    #expect(HTML.Tag(named: tag.name) == tag)
    #expect(HTML.Tag(named: tag.name.uppercased()) == tag)
  }

  @Test(arguments: AttributeName.allCases.dropFirst())
  func `an attribute is found by its name in any case`(_ name: AttributeName) {
    #expect(AttributeName(named: name.name) == name)
    #expect(AttributeName(named: name.name.uppercased()) == name)
  }

  @Test(arguments: [
    (AttributeName.ariaLabelledby, "aria-labelledby"), (.xlinkHref, "xlink:href"),
    (.xmlLang, "xml:lang"), (.httpEquiv, "http-equiv"), (.class, "class"), (.tabindex, "tabindex"),
  ])
  func `an attribute is spelt as in its standard`(_ attribute: AttributeName, _ name: String) {
    #expect(attribute.name == name)
  }

  @Test(arguments: ["", "q-x", "data-x", "aria-labeledby", "ａ"])
  func `a name outside the list is unknown`(_ name: String) {
    #expect(HTML.Tag(named: name) == .unknown)
    #expect(AttributeName(named: name) == .unknown)
  }

  @Test(arguments: [
    ("", true), ("type", true), ("type='text/javascript'", true), ("type=' Module '", true),
    ("type=application/ld+json", false), ("type=importmap", false), ("type=text/plain", false),
  ])
  func `a script runs by its type`(_ attribute: String, _ runs: Bool) {
    let tree = parse("<script \(attribute)>let a = 1</script>")
    #expect(tree.runningScripts.count == (runs ? 1 : 0))
    #expect(tree.elements(.script).allSatisfy { tree.script($0, holds: Array("a = 1".utf8)) })
  }

  @Test(arguments: [
    ("stylesheet", true, true), (" StyleSheet\n", true, true), ("preload stylesheet", false, true),
    ("stylesheets", false, false), ("", false, false),
  ])
  func `a keyword is a whole value, a token one of its words`(
    _ value: String, _ isKeyword: Bool, _ isToken: Bool
  ) {
    let tree = parse(#"<link rel="\#(value)">"#)
    let link = tree.elements(.link)[0]
    #expect(tree.hasKeyword("stylesheet", .rel, of: link) == isKeyword)
    #expect(tree.hasToken("stylesheet", .rel, of: link) == isToken)
  }

  @Test func `elements are listed by tag in document order, without inert ones`() {
    let tree = parse(
      "<p id=a><div><p id=b><template><p id=c></template><svg><p id=d></svg><svg><title>")
    let ids = tree.elements(.p).map { tree.value(.id, of: $0) }
    #expect(ids == ["a", "b", "d"])
    #expect(tree.elements(.title).isEmpty)
    #expect(tree.foreignElements(.title).count == 1)
    #expect(tree.elements(.video).isEmpty)
  }

  @Test func `elements are listed by attribute, one with several unknown ones once`() {
    let tree = parse("<p lang=zh><svg lang=en data-a data-b></svg><template lang=fr></template>")
    #expect(tree.elements(with: .lang).map { tree.name(of: $0) } == ["p", "svg", "template"])
    #expect(tree.elements(with: .unknown).count == 1)
  }

  @Test func `the first element with an id is found, and those that repeat it`() throws {
    let tree = parse(
      "<template><p id=一></template><b id=一></b><i id=一></i><u id=二></u><s id></s><s id></s>")
    let first = try #require(tree.element(id: "一"))
    #expect(tree.name(of: first) == "b")
    #expect(tree.elementsRepeatingAnID.map { tree.name(of: $0) } == ["i"])
    #expect(tree.element(id: "") == nil)
    #expect(tree.element(id: "三") == nil)
  }

  @Test func `families are told from the order alone`() throws {
    let tree = parse("<ul><li>甲<b>乙</b></li><li>丙</li></ul><p>丁")
    let list = tree.elements(.ul)[0]
    let items = Array(tree.children(of: list))
    #expect(items == Array(tree.elements(.li)))
    #expect(tree.contains(list, items[1]))
    #expect(!tree.contains(list, list))
    #expect(!tree.contains(items[0], items[1]))
    #expect(tree.textContent(of: list) == "甲乙丙")
    #expect(tree.nextSibling(of: items[0]) == items[1])
    #expect(tree.nextSibling(of: items[1]) == nil)
    #expect(tree.previousSibling(of: items[1]) == items[0])
    #expect(tree.previousSibling(of: items[0]) == nil)
    #expect(tree.closest(.ul, above: tree.elements(.b)[0]) == list)
    #expect(tree.ancestors(of: list).map { tree.name(of: $0) } == ["body", "html", ""])
    #expect(tree.parent(of: PageTree.document) == nil)
  }

  @Test func `an attribute gives its value, empty or not, or none`() {
    let tree = parse("<input disabled value='&lt;一&gt;' title=''>")
    let input = tree.elements(.input)[0]
    #expect(tree.value(.disabled, of: input) == "")
    #expect(tree.value(.value, of: input) == "<一>")
    #expect(tree.value(.title, of: input) == "")
    #expect(tree.value(.alt, of: input) == nil)
    #expect(!tree.has(.alt, of: input))
    #expect(tree.attributes(of: PageTree.document).isEmpty)
  }
}
