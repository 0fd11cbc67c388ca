/// Appends JSON to a byte buffer; the output is always valid UTF-8 on one line.
///
/// Commas are set by the writer. The caller's nesting of closures is the nesting of the value:
/// ```swift
/// var json = JSONWriter()
/// json.object {
///   $0.member("version", 1)
///   $0.member("tags") { $0.array { $0.value("补贴") } }
/// }
/// ```
package struct JSONWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  /// Appends an object whose members `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(open: "{", close: "}", body)
  }

  /// Appends an array whose elements `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    nest(open: "[", close: "]", body)
  }

  /// Appends a member whose value `body` writes; exactly one value must follow the key.
  package mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    body(&self)
    needsComma = true
  }

  /// Appends a string member, or `null`.
  package mutating func member(_ key: String, _ value: String?) {
    member(key) { $0.value(value) }
  }

  /// Appends an integer member, or `null`.
  package mutating func member(_ key: String, _ value: Int?) {
    member(key) { $0.value(value) }
  }

  /// Appends a string, or `null`.
  package mutating func value(_ value: String?) {
    separate()
    if let value { quote(value) } else { bytes.append(contentsOf: "null".utf8) }
    needsComma = true
  }

  /// Appends an integer, or `null`.
  package mutating func value(_ value: Int?) {
    separate()
    bytes.append(contentsOf: (value.map(String.init) ?? "null").utf8)
    needsComma = true
  }

  /// Appends a number; infinities and NaN, which JSON lacks, become `null`.
  package mutating func value(_ value: Double) {
    separate()
    bytes.append(contentsOf: (value.isFinite ? "\(value)" : "null").utf8)
    needsComma = true
  }

  /// Appends `true` or `false`.
  package mutating func value(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Appends a line feed, to end a document.
  package mutating func newline() {
    bytes.append(0x0A)
  }

  private mutating func nest(
    open: Unicode.Scalar, close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let text = text.utf8.span
    var start = 0
    for index in text.indices where Self.needsEscape(text[index]) {
      append(text.extracting(start..<index))
      escape(text[index])
      start = index + 1
    }
    append(text.extracting(start..<text.count))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    default:
      bytes.append(contentsOf: (byte < 0x10 ? #"\u000"# : #"\u00"#).utf8)
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    }
  }
}
