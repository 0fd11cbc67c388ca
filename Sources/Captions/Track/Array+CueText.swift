extension [UInt8] {
  /// Appends words of a cue without the line ends that would make an empty line, which ends a cue.
  ///
  /// - Parameters:
  ///   - start: Where the cue's text begins.
  ///   - reference: What is written for the character that begins at a place, and how many bytes it
  ///     has; `nil` for the character itself.
  mutating func append(
    words: String, from start: Int,
    reference: (UnsafeBufferPointer<UInt8>, Int) -> (text: StaticString, length: Int)? = { _, _ in
      nil
    }
  ) {
    var words = words
    words.withUTF8 { source in
      var index = 0
      while index < source.count {
        if let (text, length) = reference(source, index) {
          text.withUTF8Buffer { append(contentsOf: $0) }
          index += length
        } else {
          let isEmptyLine = source[index] == 0x0A && (count == start || last == 0x0A)
          if !isEmptyLine { append(source[index]) }
          index += 1
        }
      }
    }
  }

  /// Ends a line that has begun.
  mutating func endLine() {
    if last != 0x0A { append(0x0A) }
  }
}
