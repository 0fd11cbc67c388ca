/// The words that glossaries explain, to be found in running text.
///
/// Where several words begin at one place the longest counts. Time is linear in the text, because no
/// word has more than `longestWord` characters, and a character that begins none costs one bit's look.
package final class GlossaryWords: Sendable {
  /// A word with all its forms, and where it is explained.
  package struct Entry: Sendable, Hashable {
    /// The forms that lead to the explanation; of two entries with one form the first has it.
    package var forms: [String]
    /// Longer words in which a form means something else.
    package var exceptions: [String]
    /// The address of the explanation; not percent-encoded.
    package var address: String

    package init(forms: [String], exceptions: [String] = [], address: String) {
      self.forms = forms
      self.exceptions = exceptions
      self.address = address
    }
  }

  /// A form in a text, with the index of its entry; `nil` for an exception.
  struct Use {
    var range: Range<Int>
    var entry: Int?
  }

  let entries: [Entry]
  /// One bit for the low 16 bits of each character that begins a form.
  private let firsts: [UInt64]
  /// Where a character leads from a node of the tree of forms, whose root is 0.
  private let steps: [Step: Int32]
  /// What ends at each node: an entry, an exception or nothing.
  private let ends: [Int32]

  private struct Step: Hashable {
    var node: Int32
    var scalar: Unicode.Scalar
  }

  /// The most characters of a form; longer ones are not looked for.
  package static let longestWord = 64
  private static let nothing: Int32 = -1
  private static let exception: Int32 = -2

  package init(_ entries: [Entry]) {
    self.entries = entries
    var firsts = [UInt64](repeating: 0, count: 1024)
    var steps: [Step: Int32] = [:]
    var ends = [Self.nothing]
    func add(_ form: String, _ end: Int32) {
      let scalars = Array(form.unicodeScalars)
      guard let first = scalars.first, scalars.count <= Self.longestWord else { return }
      firsts[Self.word(of: first)] |= Self.bit(of: first)
      var node: Int32 = 0
      for scalar in scalars {
        let step = Step(node: node, scalar: scalar)
        node = steps[step] ?? Int32(ends.count)
        if steps.updateValue(node, forKey: step) == nil { ends.append(Self.nothing) }
      }
      if ends[Int(node)] == Self.nothing { ends[Int(node)] = end }
    }
    for (index, entry) in entries.enumerated() {
      for form in entry.forms { add(form, Int32(index)) }
    }
    for form in entries.lazy.flatMap(\.exceptions) { add(form, Self.exception) }
    self.firsts = firsts
    self.steps = steps
    self.ends = ends
  }

  /// Returns the first form in a text from `start` on, which is the start of a character.
  ///
  /// What stands between 《 and 》 is the name of a document, and its words are parts of that name.
  func next(in text: Span<UInt8>, from start: Int) -> Use? {
    var index = start
    var isInTitle = false
    while let scalar = UTF8Scalar.at(index, in: text) {
      if scalar == "《" || scalar == "》" {
        isInTitle = scalar == "《"
      } else if !isInTitle, firsts[Self.word(of: scalar)] & Self.bit(of: scalar) != 0,
        let use = use(in: text, at: index)
      {
        return use
      }
      index += UTF8Scalar.width(text[index])
    }
    return nil
  }

  /// Returns the longest form that begins at a place.
  private func use(in text: Span<UInt8>, at start: Int) -> Use? {
    guard !isInsideLatinWord(start, of: text) else { return nil }
    var longest: Use?
    var node: Int32 = 0
    var index = start
    while let scalar = UTF8Scalar.at(index, in: text),
      let next = steps[Step(node: node, scalar: scalar)]
    {
      node = next
      index += UTF8Scalar.width(text[index])
      let end = ends[Int(node)]
      guard end != Self.nothing, !isInsideLatinWord(index, of: text) else { continue }
      longest = Use(range: start..<index, entry: end == Self.exception ? nil : Int(end))
    }
    return longest
  }

  /// Whether Latin letters or digits stand on both sides of a place, so that no word begins or ends.
  private func isInsideLatinWord(_ place: Int, of text: Span<UInt8>) -> Bool {
    place > 0 && place < text.count && Self.isLatin(text[place - 1]) && Self.isLatin(text[place])
  }

  private static func isLatin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  private static func word(of scalar: Unicode.Scalar) -> Int { Int(scalar.value & 0xFFFF) / 64 }

  private static func bit(of scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value % 64) }
}
