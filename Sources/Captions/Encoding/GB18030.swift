import Glibc

/// The encoding of Chinese texts that is not Unicode's, read by the C library's `iconv`.
enum GB18030 {
  /// Why bytes could not be read.
  enum Failure: Error {
    /// The bytes are something else.
    case notGB18030
    /// The C library of this system lacks the conversion.
    case unsupported
  }

  /// Returns the bytes as UTF-8.
  static func decode(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard isPlausible(bytes) else { throw .notGB18030 }
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1)
    else { throw .unsupported }
    defer { iconv_close(converter) }
    var input = bytes.map(CChar.init(bitPattern:))
    // Four bytes of GB18030 make at most four of UTF-8, two make at most three, one makes one.
    var output = [CChar](repeating: 0, count: bytes.count * 3 / 2 + 4)
    var written = 0
    let isWhole = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (source, sourceLeft) = (input.baseAddress, input.count)
        var (target, targetLeft) = (output.baseAddress, output.count)
        let failed = iconv(converter, &source, &sourceLeft, &target, &targetLeft) == -1
        written = output.count - targetLeft
        return !failed && sourceLeft == 0
      }
    }
    guard isWhole else { throw .notGB18030 }
    return output[..<written].map(UInt8.init(bitPattern:))
  }

  /// Whether most characters lie where those of modern Chinese texts do.
  ///
  /// Big5, Shift JIS and Latin texts are mostly valid GB18030, too, but as rare characters.
  private static func isPlausible(_ bytes: [UInt8]) -> Bool {
    var (characters, common) = (0, 0)
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      characters += 1
      guard index + 1 < bytes.count else { break }
      let isFourBytes = (0x30...0x39).contains(bytes[index + 1])
      let lead = bytes[index]
      let isCommon = (0xA1...0xA3).contains(lead) || (0xB0...0xF7).contains(lead)
      if isCommon, bytes[index + 1] >= 0xA1 { common += 1 }
      index += isFourBytes ? 4 : 2
    }
    return common * 5 >= characters * 4
  }
}
