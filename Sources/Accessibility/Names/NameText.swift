import HTML

/// The text of a name while it grows, with runs of white space made single spaces.
struct NameText {
  private var bytes: [UInt8] = []
  private var needsSpace = false

  /// The number of bytes so far.
  var count: Int { bytes.count }

  /// Adds a space unless there is one, or nothing before it.
  mutating func space() { needsSpace = !bytes.isEmpty }

  /// Adds text; line ends, tabs and no-break spaces are white space.
  mutating func append(_ text: ArraySlice<UInt8>) {
    var rest = text
    while let index = rest.firstIndex(where: { ASCII.isSpace($0) || $0 == Self.noBreakSpace.0 }) {
      write(rest[..<index])
      let following = rest.dropFirst(index + 1 - rest.startIndex)
      if rest[index] != Self.noBreakSpace.0 {
        space()
        rest = following
      } else if following.first == Self.noBreakSpace.1 {
        space()
        rest = following.dropFirst()
      } else {
        write(rest[index...index])
        rest = following
      }
    }
    write(rest)
  }

  /// Adds text; see `append(_:)` of bytes.
  mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    append(Array(text.utf8)[...])
  }

  private static let noBreakSpace: (UInt8, UInt8) = (0xC2, 0xA0)

  private mutating func write(_ run: ArraySlice<UInt8>) {
    guard !run.isEmpty else { return }
    if needsSpace {
      bytes.append(UInt8(ascii: " "))
      needsSpace = false
    }
    bytes.append(contentsOf: run)
  }

  /// The text without any kind of space at its ends, ideographic and invisible ones included.
  var text: String {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard let start = scalars.firstIndex(where: { !Self.isBlank($0) }),
      let end = scalars.lastIndex(where: { !Self.isBlank($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  /// Returns the text of one value, made as a name is.
  static func text(of value: ArraySlice<UInt8>) -> String {
    var text = NameText()
    text.append(value)
    return text.text
  }

  /// Whether a scalar shows nothing: the spaces of Unicode, and marks without width.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x85, 0xA0, 0xAD, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
