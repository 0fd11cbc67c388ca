/// Reads values from bytes that `ByteEncoder` wrote.
///
/// Any bytes end in values or in `ByteDamage`: nothing is read past the end, and no room is made for
/// more values than the bytes left can hold.
package struct ByteDecoder {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int

  /// - Parameter range: What of the bytes is read; all of them by default.
  package init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    index = range.lowerBound
    end = range.upperBound
  }

  /// Where the next value begins.
  package var position: Int { index }
  /// The number of bytes that were not read yet.
  package var rest: Int { end - index }

  /// Reads a number as `ByteEncoder.unsigned` writes it.
  package mutating func unsigned() throws(ByteDamage) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      guard index < end else { throw ByteDamage() }
      let byte = bytes[index]
      index += 1
      number |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte < 0x80 { return number }
    }
    throw ByteDamage()
  }

  /// Reads how many values follow, each of which takes at least `width` bytes.
  package mutating func count(width: Int = 1) throws(ByteDamage) -> Int {
    let count = try unsigned()
    guard count <= UInt64(rest / max(width, 1)) else { throw ByteDamage() }
    return Int(count)
  }

  /// Skips bytes with their number before them and returns where they are.
  package mutating func range() throws(ByteDamage) -> Range<Int> {
    let count = try count()
    defer { index += count }
    return index..<index + count
  }

  /// Reads numbers of one width.
  package mutating func words<Word: FixedWidthInteger & BitwiseCopyable>() throws(ByteDamage)
    -> [Word]
  {
    let count = try count(width: MemoryLayout<Word>.size)
    var words: [Word] = []
    words.reserveCapacity(count)
    for _ in 0..<count { words.append(try fixed()) }
    return words
  }

  /// Reads a number of which all bytes were written.
  package mutating func fixed<Word: FixedWidthInteger & BitwiseCopyable>() throws(ByteDamage)
    -> Word
  {
    let width = MemoryLayout<Word>.size
    guard rest >= width else { throw ByteDamage() }
    defer { index += width }
    let word = unsafe bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: Word.self)
    return Word(littleEndian: word)
  }

  /// Reads a text; damage unless it is UTF-8.
  package mutating func text() throws(ByteDamage) -> String {
    let range = try range()
    guard let text = String(validating: bytes[range], as: UTF8.self) else { throw ByteDamage() }
    return text
  }
}

/// Says that bytes are not what was written.
package struct ByteDamage: Error, Sendable, Hashable {
  package init() {}
}
