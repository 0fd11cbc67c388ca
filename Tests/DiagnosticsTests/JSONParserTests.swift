import Diagnostics
import Testing

@Suite struct JSONParserTests {
  private static func parse(_ text: String) throws(JSONParser.Fault) -> JSONValue {
    try JSONParser.parse(Array(text.utf8))
  }

  @Test(arguments: [
    ("null", JSONValue.null), (" true ", .bool(true)), ("-0.5e1", .number(-5)), ("0", .number(0)),
    (#""a\n\"\u4f60\ud83d\udc4d\/""#, .string("a\n\"你👍/")), (#""\ud83d""#, .string("\u{FFFD}")),
    ("[]", .array([])), ("[1, [2]]", .array([.number(1), .array([.number(2)])])),
    (#"{"a":1,"b":{},"a":2}"#, .object(["a": .number(2), "b": .object([:])])),
    ("\u{FEFF}{}", .object([:])),
  ])
  func `values are read`(_ text: String, _ value: JSONValue) throws {
    #expect(try Self.parse(text) == value)
  }

  @Test(arguments: [
    "", "nul", "tru", "01", "1.", ".5", "+1", "1e", "-", "[1,]", "[1", "{\"a\"}", "{a:1}", "{,}",
    "\"a", "\"\n\"", #""\x""#, #""\u12""#, #""\u+123""#, "1 2", "{} x", "'a'", "NaN",
  ])
  func `anything else is refused`(_ text: String) {
    #expect(throws: JSONParser.Fault.self) { try Self.parse(text) }
  }

  @Test func `bytes that are not UTF-8 are refused where they stand`() throws {
    let fault = #expect(throws: JSONParser.Fault.self) {
      try JSONParser.parse([0x22, 0xFF, 0x22])
    }
    #expect(fault?.offset == 1)
  }

  @Test func `nesting is limited`() throws {
    let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(throws: Never.self) { try Self.parse(deep(JSONParser.depthLimit)) }
    #expect(throws: JSONParser.Fault.self) { try Self.parse(deep(100_000)) }
  }

  @Test func `what the writer writes is read back`() throws {
    let text = String(String.UnicodeScalarView((0...0x2FF).compactMap(Unicode.Scalar.init)))
    var json = JSONWriter()
    json.value(text)
    #expect(try JSONParser.parse(json.bytes) == .string(text))
  }
}
