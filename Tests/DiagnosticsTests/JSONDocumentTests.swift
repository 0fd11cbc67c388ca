import Diagnostics
import Testing

@Suite struct JSONDocumentTests {
  private static func root(_ text: String) throws -> JSONDocument.Value {
    try JSONParser.document(Array(text.utf8)[...]).root
  }

  @Test func `members are found behind others that hold many`() throws {
    let root = try Self.root(#"{"a":{"c":[1,{"b":2}]},"b":["x",[],"y"]}"#)
    #expect(root["b"]?.array?.compactMap(\.string) == ["x", "y"])
    #expect(root["c"] == nil)
    #expect(root["a"]?["c"]?.array?.last?["b"]?.string == nil)
  }

  @Test func `of two members with one name the later counts`() throws {
    let root = try Self.root(#"{"a":"1","\u0061":"2"}"#)
    #expect(root["a"]?.string == "2")
    #expect(root.object?.mapValues(\.string) == ["a": "2"])
  }

  @Test func `escapes are read, of one string like of all`() throws {
    let root = try Self.root(#"["https:\/\/example.org\/","\u4f60","plain",""]"#)
    #expect(root.array?.map(\.string) == ["https://example.org/", "你", "plain", ""])
  }

  @Test func `values of other kinds have no text, elements or members`() throws {
    for value in try #require(Self.root(#"[null,true,1,"a",[],{}]"#).array) {
      let parts = [value.string != nil, value.array != nil, value.object != nil]
      #expect(parts.count { $0 } <= 1)
      #expect(value["a"] == nil)
    }
  }
}
