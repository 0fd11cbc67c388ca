/// Numbers as CSS writes them: sign, digits, fraction, exponent.
enum NumberText {
  /// Returns the offset behind the number that starts at `start`; `start` if there is none.
  static func end(in bytes: [UInt8], from start: Int, limit: Int) -> Int {
    func isDigit(_ offset: Int) -> Bool { offset < limit && CSSByte.isDigit(bytes[offset]) }
    func isSign(_ offset: Int) -> Bool {
      offset < limit && (bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-"))
    }
    var end = isSign(start) ? start + 1 : start
    while isDigit(end) { end += 1 }
    if end < limit, bytes[end] == UInt8(ascii: "."), isDigit(end + 1) {
      end += 1
      while isDigit(end) { end += 1 }
    }
    if end < limit, CSSByte.lowercased(bytes[end]) == UInt8(ascii: "e") {
      let digits = isSign(end + 1) ? end + 2 : end + 1
      if isDigit(digits) {
        end = digits
        while isDigit(end) { end += 1 }
      }
    }
    return end
  }

  /// Returns the value of a number's bytes; what is too large becomes the largest finite number.
  static func value(of text: ArraySlice<UInt8>) -> Double {
    let value = short(text) ?? Double(String(decoding: text, as: UTF8.self)) ?? 0
    return min(max(value, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
  }

  /// The value of a number of at most 15 digits and no exponent, which one division gives exactly.
  private static func short(_ text: ArraySlice<UInt8>) -> Double? {
    guard text.count <= 16 else { return nil }
    var digits: Int64 = 0
    var scale: Double = 1
    var isFraction = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
        if isFraction { scale *= 10 }
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "+"), UInt8(ascii: "-"): continue
      default: return nil
      }
    }
    guard digits < 1 << 53 else { return nil }
    let value = Double(digits) / scale
    return text.first == UInt8(ascii: "-") ? -value : value
  }
}
