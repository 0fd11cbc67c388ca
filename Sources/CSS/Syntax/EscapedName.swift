/// Resolves the escapes of CSS: `\41 ` is `A`, `\"` is `"`.
enum EscapedName {
  /// Returns the text that escaped bytes stand for; NUL and impossible characters become U+FFFD.
  static func resolved(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      let byte = raw[index]
      index += 1
      if byte == 0 {
        append(0xFFFD, to: &result)
      } else if byte != UInt8(ascii: "\\") {
        result.append(byte)
      } else {
        appendEscape(in: raw, at: &index, to: &result)
      }
    }
    return result
  }

  private static func appendEscape(
    in raw: ArraySlice<UInt8>, at index: inout Int, to result: inout [UInt8]
  ) {
    guard index < raw.endIndex else {
      append(0xFFFD, to: &result)
      return
    }
    var (value, digits): (UInt32, Int) = (0, 0)
    while digits < 6, index < raw.endIndex, let digit = CSSByte.hexValue(raw[index]) {
      value = value << 4 | digit
      digits += 1
      index += 1
    }
    if digits > 0 {
      append(value, to: &result)
      if index < raw.endIndex, CSSByte.isWhitespace(raw[index]) { skipNewline(in: raw, at: &index) }
    } else if CSSByte.isNewline(raw[index]) {
      skipNewline(in: raw, at: &index)
    } else {
      result.append(raw[index])
      index += 1
    }
  }

  private static func skipNewline(in raw: ArraySlice<UInt8>, at index: inout Int) {
    let isPair = raw[index] == 0x0D && index + 1 < raw.endIndex && raw[index + 1] == 0x0A
    index += isPair ? 2 : 1
  }

  private static func append(_ value: UInt32, to result: inout [UInt8]) {
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    result.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
  }
}
