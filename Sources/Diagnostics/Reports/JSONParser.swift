/// Reads JSON as RFC 8259 defines it, without going deeper than a limit.
package struct JSONParser {
  private let bytes: [UInt8]
  private var nodes: [JSONDocument.Node] = []
  /// The strings in which something is escaped, without their escapes.
  private var decoded: [UInt8] = []
  private var offset = 0
  private var depth = 0

  /// The deepest nesting of arrays and objects that is read.
  package static let depthLimit = 64

  /// Why bytes are not JSON, and where.
  package struct Fault: Error, Sendable, Hashable {
    package var message: Message
    package var offset: Int
  }

  /// Returns the value that a whole file holds.
  package static func parse(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    JSONValue(try document(bytes[...]).root)
  }

  /// Returns the document that a whole file holds, in which values are read where they are asked for.
  package static func document(_ bytes: ArraySlice<UInt8>) throws(Fault) -> JSONDocument {
    let bytes = Array(bytes)
    var parser = JSONParser(bytes: bytes)
    parser.offset = ByteOrderMark.length(in: bytes)
    if let range = UTF8Check.firstInvalidRange(in: bytes) {
      parser.offset = range.lowerBound
      throw parser.fault(zh: "不是 UTF-8", en: "not UTF-8")
    }
    try parser.value()
    parser.skipSpace()
    guard parser.offset == bytes.count else {
      throw parser.fault(zh: "值后面还有内容", en: "something follows the value")
    }
    return JSONDocument(source: bytes, decoded: parser.decoded, nodes: parser.nodes)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func value() throws(Fault) {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"):
      try nested(.object) { parser throws(Fault) in try parser.members() }
    case UInt8(ascii: "["):
      try nested(.array) { parser throws(Fault) in try parser.elements() }
    case UInt8(ascii: "\""): try text()
    case UInt8(ascii: "t"): try word("true", .true)
    case UInt8(ascii: "f"): try word("false", .false)
    case UInt8(ascii: "n"): try word("null", .null)
    default: try number()
    }
  }

  /// Adds a value that holds no others.
  private mutating func add(_ kind: JSONDocument.Kind, _ range: Range<Int>) {
    nodes.append(JSONDocument.Node(kind: kind, range: range, end: nodes.count + 1))
  }

  private mutating func nested(
    _ kind: JSONDocument.Kind, _ body: (inout JSONParser) throws(Fault) -> Void
  ) throws(Fault) {
    guard depth < Self.depthLimit else { throw fault(zh: "嵌套太深", en: "nested too deeply") }
    depth += 1
    let index = nodes.count
    add(kind, offset..<offset)
    offset += 1
    try body(&self)
    nodes[index].end = nodes.count
    depth -= 1
  }

  private mutating func members() throws(Fault) {
    if skip(UInt8(ascii: "}")) { return }
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw fault(zh: "缺少键", en: "a key is missing") }
      try text()
      try require(":")
      try value()
    } while skip(UInt8(ascii: ","))
    try require("}")
  }

  private mutating func elements() throws(Fault) {
    if skip(UInt8(ascii: "]")) { return }
    repeat { try value() } while skip(UInt8(ascii: ","))
    try require("]")
  }

  private mutating func word(
    _ word: StaticString, _ kind: JSONDocument.Kind
  ) throws(Fault) {
    let isThere = word.withUTF8Buffer { unsafe bytes[offset...].starts(with: $0) }
    guard isThere else { throw fault(zh: "不认识的值", en: "unknown value") }
    add(kind, offset..<offset)
    offset += word.utf8CodeUnitCount
  }

  private mutating func number() throws(Fault) {
    let start = offset
    if peek == UInt8(ascii: "-") { offset += 1 }
    let first = peek
    let whole = digits()
    var isWellFormed = whole.count == 1 || whole.count > 1 && first != UInt8(ascii: "0")
    if peek == UInt8(ascii: ".") {
      offset += 1
      isWellFormed = !digits().isEmpty && isWellFormed
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      offset += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { offset += 1 }
      isWellFormed = !digits().isEmpty && isWellFormed
    }
    guard isWellFormed else {
      offset = start
      throw fault(zh: "不认识的值", en: "unknown value")
    }
    add(.number, start..<offset)
  }

  /// Takes the digits that come next.
  private mutating func digits() -> Range<Int> {
    let start = offset
    while let byte = peek, byte &- 0x30 < 10 { offset += 1 }
    return start..<offset
  }

  // MARK: Strings

  private mutating func text() throws(Fault) {
    offset += 1
    let decodedStart = decoded.count
    var start = offset
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        if decoded.count == decodedStart {
          add(.string, start..<offset)
        } else {
          decoded += bytes[start..<offset]
          add(.decodedString, decodedStart..<decoded.count)
        }
        offset += 1
        return
      case UInt8(ascii: "\\"):
        decoded += bytes[start..<offset]
        offset += 1
        decoded += try escape()
        start = offset
      case 0..<0x20:
        offset += 1
        throw fault(zh: "字符串里有控制字符", en: "a control character in a string")
      default: offset += 1
      }
    }
    throw fault(zh: "字符串没有结束", en: "a string does not end")
  }

  private mutating func escape() throws(Fault) -> [UInt8] {
    guard let byte = peek else { throw fault(zh: "字符串没有结束", en: "a string does not end") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try Array(String(unicodeEscape()).utf8)
    default: throw fault(zh: "不认识的转义", en: "unknown escape")
    }
  }

  /// Reads the digits behind `\u`; half a pair becomes U+FFFD.
  private mutating func unicodeEscape() throws(Fault) -> Unicode.Scalar {
    let first = try fourDigits()
    guard (0xD800..<0xDC00).contains(first), bytes[offset...].starts(with: "\\u".utf8) else {
      return Unicode.Scalar(first) ?? "\u{FFFD}"
    }
    let before = offset
    offset += 2
    let second = try fourDigits()
    guard (0xDC00..<0xE000).contains(second) else {
      offset = before
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func fourDigits() throws(Fault) -> UInt32 {
    let digits = bytes[offset...].prefix(4)
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, !text.hasPrefix("+"), !text.hasPrefix("-"),
      let value = UInt32(text, radix: 16)
    else { throw fault(zh: "不认识的转义", en: "unknown escape") }
    offset += 4
    return value
  }

  // MARK: Steps

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  /// Steps over a byte and the space before it, if it is there.
  private mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private mutating func require(_ character: Unicode.Scalar) throws(Fault) {
    guard skip(UInt8(ascii: character)) else {
      throw fault(zh: "缺少 \(character)", en: "\(character) is missing")
    }
  }

  private func fault(zh: String, en: String) -> Fault {
    Fault(message: Message(zh: zh, en: en), offset: offset)
  }
}
