/// The bytes of a file, loaded where they are asked for.
///
/// Readers jump from header to header, so small blocks load little of a large file.
final class MediaInput {
  /// The size of the file in bytes.
  let count: Int
  private let load: (Range<Int>) -> [UInt8]
  private var block: [UInt8] = []
  private var blockStart = 0

  /// How many bytes are loaded at a time.
  static let blockSize = 1024

  /// - Parameter load: Gives the bytes of a range inside the file, fewer if they cannot be had.
  init(count: Int, load: @escaping (Range<Int>) -> [UInt8]) {
    self.count = count
    self.load = load
  }

  /// The byte at an offset; `nil` outside the file.
  func byte(at offset: Int) -> UInt8? {
    if offset < blockStart || offset >= blockStart + block.count {
      guard offset >= 0, offset < count else { return nil }
      let start = offset / Self.blockSize * Self.blockSize
      block = load(start..<min(start + Self.blockSize, count))
      blockStart = start
    }
    let index = offset - blockStart
    return index < block.count ? block[index] : nil
  }

  /// An unsigned number of one to eight bytes, the highest first; `nil` where the file ends.
  func number(at offset: Int, bytes: Int) -> UInt64? {
    var result: UInt64 = 0
    for index in 0..<bytes {
      guard let byte = byte(at: offset + index) else { return nil }
      result = result << 8 | UInt64(byte)
    }
    return result
  }

  /// An unsigned number of one to eight bytes, the lowest first; `nil` where the file ends.
  func littleNumber(at offset: Int, bytes: Int) -> UInt64? {
    number(at: offset, bytes: bytes).map { $0.byteSwapped >> (64 - 8 * UInt64(bytes)) }
  }

  /// Whether the given text stands at an offset.
  func has(_ text: String, at offset: Int) -> Bool {
    text.utf8.enumerated().allSatisfy { byte(at: offset + $0.offset) == $0.element }
  }

  /// The bytes from a place on, as many as a size read from the file says and the limit allows.
  func range(from start: Int, size: UInt64, limit: Int) -> Range<Int> {
    let rest = max(0, limit - start)
    return start..<start + min(Int(clamping: size), rest)
  }
}
