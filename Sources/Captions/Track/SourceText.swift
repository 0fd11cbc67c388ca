/// How bytes of a caption file become text.
enum SourceText {
  /// Whether a byte is a digit in ASCII.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Returns a text with LF for every line end and replacement characters for NUL and what is not
  /// UTF-8.
  static func string(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: { $0 == 0 || $0 == 0x0D }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: normalized(bytes), as: UTF8.self)
  }

  /// Returns bytes with LF for every line end and replacement characters for NUL.
  static func normalized(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0: result += [0xEF, 0xBF, 0xBD]
      case 0x0D: result.append(0x0A)
      case 0x0A where previous == 0x0D: break
      default: result.append(byte)
      }
      previous = byte
    }
    return result
  }
}
