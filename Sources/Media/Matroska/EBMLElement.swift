/// An element of a Matroska file: a number that says what it is, and what is in it.
struct EBMLElement {
  let id: UInt64
  /// Where its content stands; to the end of the file if its size is unknown.
  let content: Range<Int>

  /// Reads the head of an element; `nil` if none stands there.
  init?(at position: Int, _ input: MediaInput) {
    guard let first = input.byte(at: position), first.leadingZeroBitCount < 4 else { return nil }
    let length = first.leadingZeroBitCount + 1
    guard let id = input.number(at: position, bytes: length),
      let size = Self.size(at: position + length, input)
    else { return nil }
    self.id = id
    content = input.range(
      from: position + length + size.length, size: size.value, limit: input.count)
  }

  /// A number whose first byte says how many bytes follow; all bits set stand for an unknown size.
  static func size(at position: Int, _ input: MediaInput) -> (value: UInt64, length: Int)? {
    guard let first = input.byte(at: position), first != 0 else { return nil }
    let length = first.leadingZeroBitCount + 1
    guard let number = input.number(at: position, bytes: length) else { return nil }
    let mask = UInt64(1) << (7 * UInt64(length)) - 1
    let value = number & mask
    return (value == mask ? .max : value, length)
  }
}
