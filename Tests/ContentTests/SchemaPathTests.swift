import Diagnostics
import Testing

@testable import Content

/// Where JSON-LD has the values of a kind's fields, held against the vocabulary of schema.org.
@Suite struct SchemaPathTests {
  @Test func `a path leads through items to a property`() throws {
    let field = try #require(Self.kind("location(Place).address").kind?.fields.first)
    #expect(
      field.schema?.steps == [
        .init(property: "location", type: "Place"), .init(property: "address", type: nil),
      ])
    #expect(field.schema?.itemType == nil)
  }

  @Test func `a path that ends at an item takes the parts of an object`() throws {
    let field = try #require(
      Self.kind("location(Place)", type: "list of object", parts: "address").kind?.fields.first)
    #expect(field.schema?.itemType == "Place")
    #expect(field.fields.first?.schema?.steps == [.init(property: "address", type: nil)])
  }

  @Test func `pages of a kind that says nothing are web pages`() throws {
    let kind = KindFile.read(
      Array("name: x\nlabel: {zh: 甲, en: A}\n".utf8), path: "Templates/kinds/x.yaml"
    ).kind
    #expect(kind?.schema == "WebPage")
  }

  @Test(arguments: [
    ("startDate", ""), ("@type", ""),
    ("startdate", "schema.org 没有类型 Event 的属性 startdate|是不是 startDate？"),
    (
      "docNo",
      "schema.org 没有类型 Event 的属性 docNo|查 https://schema.org/（按 schema.org 12.0, 2021-03-08 核对）"
    ),
    ("location(Plase)", "schema.org 没有类型 Plase|是不是 Place？"),
    (
      "location(Place).startDate",
      "schema.org 没有类型 Place 的属性 startDate|查 https://schema.org/（按 schema.org 12.0, 2021-03-08 核对）"
    ),
    ("location(Place", "“location(Place”写得不对|写成“属性”或“属性(类型).属性”，例如 location(Place).address"),
    ("location.address", "“location.address”写得不对|写成“属性”或“属性(类型).属性”，例如 location(Place).address"),
  ])
  func `what schema.org does not know is reported with the nearest name`(
    _ path: String, _ expected: String
  ) {
    let found = Self.kind(path).diagnostics
    let texts = found.map { "\($0.message.zh)|\($0.help?.zh ?? "")" }
    #expect(texts == (expected.isEmpty ? [] : [expected]))
  }

  @Test func `a kind's type must be one of schema.org`() {
    let text = "name: x\nlabel: {zh: 甲, en: A}\nschema: GovernmentServise\n"
    let found = KindFile.read(Array(text.utf8), path: "Templates/kinds/x.yaml").diagnostics
    #expect(found.map(\.code) == ["schema-unknown"])
    #expect(
      found.map { $0.place(in: Array(text.utf8)) } == ["Templates/kinds/x.yaml:3:9: schema-unknown"]
    )
  }

  private static func kind(
    _ path: String, type: String = "text", parts: String = ""
  ) -> (kind: Kind?, diagnostics: [Diagnostic]) {
    let part = "{name: g, label: {zh: 丙, en: C}, type: text, schema: \(parts)}"
    let text = """
      name: x
      label: {zh: 甲, en: A}
      schema: Event
      fields:
        - name: f
          label: {zh: 乙, en: B}
          type: \(type)
          schema: '\(path)'
          fields: [\(parts.isEmpty ? "" : part)]
      """
    return KindFile.read(Array(text.utf8), path: "Templates/kinds/x.yaml")
  }
}
