/// The decoding of `%E4` in addresses.
package enum PercentDecoding {
  /// Returns bytes with every complete escape replaced by its byte; other `%` stay.
  package static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    append(bytes, to: &result)
    return result
  }

  /// Appends bytes, with every complete escape replaced by its byte.
  package static func append(_ bytes: ArraySlice<UInt8>, to result: inout [UInt8]) {
    let bytes = bytes.span
    result.append(addingCapacity: bytes.count) { output in
      var index = 0
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
          let high = value(of: bytes[index + 1]), let low = value(of: bytes[index + 2])
        {
          output.append(high << 4 | low)
          index += 3
        } else {
          output.append(bytes[index])
          index += 1
        }
      }
    }
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}
