import Glibc

/// Finds where lines start, as libcmark counts them: LF, CR and CRLF end a line.
enum LineStarts {
  /// Returns the offset of each line at or behind `start`; a line end at the very end of the bytes
  /// starts a last, empty line.
  static func find(in bytes: [UInt8], from start: Int = 0) -> [Int32] {
    var starts = [Int32(start)]
    starts.reserveCapacity((bytes.count - start) / 64 + 1)
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      func next(_ byte: Int32, from index: Int) -> Int {
        guard index < buffer.count,
          let found = unsafe memchr(base + index, byte, buffer.count - index)
        else { return .max }
        return unsafe UnsafeRawPointer(found) - base
      }
      var feed = next(0x0A, from: start)
      var carriageReturn = next(0x0D, from: start)
      while min(feed, carriageReturn) != .max {
        let end = min(feed, carriageReturn)
        let isPair = end == carriageReturn && feed == end + 1
        starts.append(Int32(isPair ? end + 2 : end + 1))
        if end == carriageReturn { carriageReturn = next(0x0D, from: end + 1) }
        if end == feed || isPair { feed = next(0x0A, from: feed + 1) }
      }
    }
    return starts
  }
}
