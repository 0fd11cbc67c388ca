import HTML

/// Gives headings stable ids that keep their Chinese text and occur once on the page.
struct HeadingIDs {
  /// The ids given to elements of the body, in their order.
  private(set) var given: [String] = []
  /// The hashes of `given`, in the same order.
  private(set) var givenHashes: [UInt64] = []
  /// The hashes of all ids in use; 64 bits make a clash of two different ids a curiosity.
  private var used: Set<UInt64>
  private var counters: [String: Int] = [:]

  /// Starts with the ids that something else on the page already has.
  init(reserved: Set<String>) {
    used = Set(reserved.map { ElementID.hash($0) })
  }

  /// Notes an id that is unique by its form.
  mutating func give(_ id: String) {
    _ = take(id)
  }

  /// Whether an id is still free; takes it if so.
  mutating func take(_ id: String) -> Bool {
    let hash = ElementID.hash(id)
    guard used.insert(hash).inserted else { return false }
    given.append(id)
    givenHashes.append(hash)
    return true
  }

  /// Returns a free id made from a heading's text: letters, digits, `-` and `_` are kept, blanks
  /// become hyphens, ASCII letters small; a number is added when the id is taken.
  mutating func make(from text: String) -> String {
    let stem = Self.stem(of: text)
    if take(stem) { return stem }
    var number = counters[stem, default: 1]
    repeat { number += 1 } while !take("\(stem)-\(number)")
    counters[stem] = number
    return "\(stem)-\(number)"
  }

  private static func stem(of text: String) -> String {
    if !text.isEmpty, text.unicodeScalars.allSatisfy(\.isHan) { return text }
    let hyphen = UInt8(ascii: "-")
    var stem: [UInt8] = []
    stem.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isHan {
        append(scalar, to: &stem)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar == "_"
      {
        append(
          scalar.isASCII ? Unicode.Scalar(asciiLowercase(UInt8(scalar.value))) : scalar, to: &stem)
      } else if scalar == "-" || scalar.properties.isWhitespace, let last = stem.last,
        last != hyphen
      {
        stem.append(hyphen)
      }
    }
    if stem.last == hyphen { stem.removeLast() }
    return stem.isEmpty ? "section" : String(decoding: stem, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    guard let encoded = UTF8.encode(scalar) else { return }
    bytes.append(contentsOf: encoded)
  }

  private static func asciiLowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
