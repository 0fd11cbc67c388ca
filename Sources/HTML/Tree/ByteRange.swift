/// A run of bytes of a page, in 8 bytes of memory.
@usableFromInline package struct ByteRange: Sendable, Hashable {
  @usableFromInline let start: UInt32
  @usableFromInline let count: UInt32

  /// The run without bytes at the start of a page, which stands for "not in the source".
  package static let none = ByteRange(offset: 0, length: 0)

  /// Creates a run; both numbers are below 4 GB, which `PageParser` sees to.
  @inlinable package init(offset: Int, length: Int) {
    start = UInt32(truncatingIfNeeded: offset)
    count = UInt32(truncatingIfNeeded: length)
  }

  /// The offset of the first byte, from 0.
  @inlinable package var offset: Int { Int(start) }
  /// The number of bytes; 0 when nothing was written.
  @inlinable package var length: Int { Int(count) }
  /// The offset behind the last byte.
  @inlinable package var end: Int { Int(start) + Int(count) }
  /// Whether nothing was written.
  @inlinable package var isEmpty: Bool { count == 0 }
  /// The offsets of the bytes.
  @inlinable package var indices: Range<Int> { offset..<end }

  /// Returns the run up to the end of a run behind it; itself when the other stands before it.
  func extended(to other: ByteRange) -> ByteRange {
    ByteRange(offset: offset, length: max(end, other.end) - offset)
  }
}
