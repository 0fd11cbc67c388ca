/// Sixteen neighbouring bytes, which are compared in one step.
@usableFromInline package typealias ByteBlock = SIMD16<UInt8>

extension ByteBlock {
  /// Which bytes of a block pass a test.
  @usableFromInline package typealias Mask = SIMDMask<SIMD16<Int8>>

  /// Reads a block; traps unless 16 bytes stand at the offset.
  @inlinable @inline(__always)
  package init(_ bytes: RawSpan, at offset: Int) {
    self = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: ByteBlock.self)
  }

  // Comparing a block with a single byte goes lane by lane, so a block is made of the byte.

  /// Tells the bytes that are `byte`.
  @inlinable @inline(__always)
  package func matches(_ byte: UInt8) -> Mask { self .== ByteBlock(repeating: byte) }

  /// Tells the bytes that are less than `limit`.
  @inlinable @inline(__always)
  package func isBelow(_ limit: UInt8) -> Mask { self .< ByteBlock(repeating: limit) }

  /// Tells the bytes that are `limit` or more.
  @inlinable @inline(__always)
  package func isAtLeast(_ limit: UInt8) -> Mask { self .>= ByteBlock(repeating: limit) }

  /// Tells the bytes that do not belong to a row of characters of three bytes in UTF-8.
  ///
  /// - Parameter leads: The first bytes that such characters may have.
  @inlinable @inline(__always)
  package func breaks(threeByteCharacters leads: ClosedRange<UInt8>) -> Mask {
    let (lead, width) = (leads.lowerBound, leads.upperBound - leads.lowerBound)
    let low: UInt8 = 0x80
    let lowest = ByteBlock(
      lead, low, low, lead, low, low, lead, low, low, lead, low, low, lead, low, low, lead)
    let span: UInt8 = 0x3F
    let widths = ByteBlock(
      width, span, span, width, span, span, width, span, span, width, span, span, width, span,
      span, width)
    return (self &- lowest) .> widths
  }
}

extension ByteBlock.Mask {
  /// Whether no byte passes.
  @inlinable @inline(__always)
  package var isEmpty: Bool {
    let halves = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] == 0
  }

  /// The first byte that passes; 16 if none does.
  @inlinable @inline(__always)
  package var firstIndex: Int { firstIndex(from: 0) }

  /// Returns the first byte at or behind `start`, from 0 to 15, that passes; 16 if none does.
  @inlinable @inline(__always)
  package func firstIndex(from start: Int) -> Int {
    var halves = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    if start >= 8 {
      halves[0] = 0
      halves[1] &= .max &<< UInt64(8 * start - 64)
    } else {
      halves[0] &= .max &<< UInt64(8 * start)
    }
    if halves[0] != 0 { return halves[0].trailingZeroBitCount / 8 }
    return 8 + halves[1].trailingZeroBitCount / 8
  }
}
