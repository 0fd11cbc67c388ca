/// Gives headings stable ids that keep their Chinese text and occur once on the page.
struct HeadingIDs {
  /// The ids given to elements of the body.
  private(set) var given: Set<String> = []
  private let reserved: Set<String>
  private var counters: [String: Int] = [:]

  /// Starts with the ids that something else on the page already has.
  init(reserved: Set<String>) {
    self.reserved = reserved
  }

  /// Whether an element of the body has the id.
  func contains(_ id: String) -> Bool {
    given.contains(id)
  }

  /// Notes an id that is unique by its form.
  mutating func give(_ id: String) {
    given.insert(id)
  }

  /// Whether an id is still free; takes it if so.
  mutating func take(_ id: String) -> Bool {
    !reserved.contains(id) && given.insert(id).inserted
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
    let hyphen = UInt8(ascii: "-")
    var stem: [UInt8] = []
    for scalar in text.unicodeScalars {
      if ScalarClasses.isHan(scalar) {
        stem.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar == "_"
      {
        stem.append(
          contentsOf: scalar.isASCII
            ? Array(scalar.properties.lowercaseMapping.utf8)
            : Array(UTF8.encode(scalar) ?? UTF8.EncodedScalar()))
      } else if scalar == "-" || scalar.properties.isWhitespace, let last = stem.last,
        last != hyphen
      {
        stem.append(hyphen)
      }
    }
    if stem.last == hyphen { stem.removeLast() }
    return stem.isEmpty ? "section" : String(decoding: stem, as: UTF8.self)
  }
}
