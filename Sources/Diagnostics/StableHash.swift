/// The FNV-1a hash with 64 bits: the same in every run and on every machine, unlike `Hasher`.
package struct StableHash: Sendable, Hashable {
  /// The hash of what was added so far.
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  /// Returns the hash of `bytes`.
  package static func of(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = StableHash()
    hash.add(bytes)
    return hash.value
  }

  /// Returns the hash of a text's UTF-8 bytes.
  package static func of(_ text: String) -> UInt64 {
    of(text.utf8.span)
  }

  /// Adds one byte.
  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Adds eight bytes in one step; the hash is another one than that of the bytes one by one.
  package mutating func add(word: UInt64) {
    value = (value ^ word) &* 0x9e37_79b9_7f4a_7c15
    value ^= value >> 32
  }

  /// Adds bytes, eight in a step; ends what is added before and behind.
  package mutating func add(words bytes: Span<UInt8>) {
    var hash = self
    var index = 0
    while index <= bytes.count &- 8 {
      hash.add(
        word: unsafe bytes.bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: index, as: UInt64.self))
      index &+= 8
    }
    var rest = UInt64(bytes.count &- index) &<< 56
    for place in index..<bytes.count {
      rest |= UInt64(bytes[place]) &<< UInt64((place &- index) &* 8)
    }
    hash.add(word: rest)
    self = hash
  }

  /// Adds the bytes that are no white space, eight in a step; ends what is added before and behind.
  package mutating func addWithoutSpace(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    index = addSolidWords(bytes, from: index)
    var (rest, width) = (UInt64(0), UInt64(0))
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte <= 0x20 { continue }
      rest |= UInt64(byte) &<< width
      width = (width + 8) & 63
      guard width == 0 else { continue }
      add(word: rest)
      rest = 0
    }
    add(word: rest)
  }

  /// Adds the bytes from an index on, eight in a step, and returns the index of the first eight
  /// among which white space may be, or that are fewer.
  private mutating func addSolidWords(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var hash = self
    var index = start
    while index <= bytes.count &- 8 {
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index, as: UInt64.self)
      if Self.mayHoldSpace(word) { break }
      hash.add(word: word)
      index &+= 8
    }
    self = hash
    return index
  }

  /// Whether one of a word's bytes may be 0x20 or below; `false` is certain.
  private static func mayHoldSpace(_ word: UInt64) -> Bool {
    (word &- 0x2121_2121_2121_2121) & ~word & 0x8080_8080_8080_8080 != 0
  }

  /// Adds bytes; adding a text in parts is the same as adding it whole.
  package mutating func add(_ bytes: Span<UInt8>) {
    for index in bytes.indices { add(bytes[index]) }
  }

  /// Adds a text's UTF-8 bytes.
  package mutating func add(_ text: String) {
    add(text.utf8.span)
  }

  /// The hash as sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
