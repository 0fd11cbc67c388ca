/// Text made safe for a terminal: nothing in it moves the cursor, changes colours or hides.
enum VisibleText {
  /// Appends one scalar, with controls and direction marks replaced by something visible.
  ///
  /// A tab becomes four spaces; a C0 control its Unicode picture (`␀`); every other control,
  /// direction mark or invisible separator its code (`<U+202E>`).
  static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar.value {
    case 0x09: text += "    "
    case 0x00...0x1F: append(0x2400 + scalar.value, to: &text)
    case 0x7F: append(0x2421, to: &text)
    case 0x80...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE0000...0xE007F:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      text += "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
    default: text.unicodeScalars.append(scalar)
    }
  }

  /// Returns a text with every control made visible, so that it stays on one line.
  static func of(_ text: String) -> String {
    var visible = ""
    visible.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &visible) }
    return visible
  }

  private static func append(_ value: UInt32, to text: inout String) {
    if let picture = Unicode.Scalar(value) { text.unicodeScalars.append(picture) }
  }
}
