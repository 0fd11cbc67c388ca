import CSS
import HTML

/// The texts of a page that people see and read, with how they look.
///
/// Found in one pass over the page's nodes. Left out are texts that are hidden, off the screen or
/// in the colour of their background, those without a letter or digit, which say nothing in any
/// language, those outside of HTML, and the lists of choices that the system draws.
package struct VisibleTexts {
  /// The text nodes in the order of the page.
  package private(set) var places: [Place] = []
  /// The looks that places refer to.
  package private(set) var looks: [TextLook] = []
  /// Whether a script may put other texts in the place of these.
  package let isUncertain: Bool

  /// A text and the number of its look.
  package struct Place: Sendable {
    /// The text node; the element, if a script puts the text into it.
    package let node: PageTree.NodeID
    package let look: Int32
  }

  init(_ page: AccessiblePage) {
    let tree = page.tree
    let book = TextLooks(page.styles)
    let shadows = ScriptedShadows(tree)
    isUncertain = shadows.isUncertain
    let skipped = Array(tree.elements(.select)) + tree.elements(.datalist) + shadows.hosts
    let text = tree.text
    places.reserveCapacity(tree.texts.count)
    for node in tree.texts where page.isVisible(node) {
      guard Self.holdsWords(text.span.extracting(tree.textIndices(of: node))),
        let parent = tree.parent(of: node), tree[parent].isHTMLElement,
        !skipped.contains(where: { tree.contains($0, node) })
      else { continue }
      add(node, in: parent, book)
    }
    for element in shadows.texts where page.isVisible(element) { add(element, in: element, book) }
    if !shadows.texts.isEmpty { places.sort { $0.node < $1.node } }
    looks = book.looks
  }

  private mutating func add(
    _ node: PageTree.NodeID, in element: PageTree.NodeID, _ book: TextLooks
  ) {
    let number = book.number(of: element)
    guard !book.looks[number].isInvisible else { return }
    places.append(Place(node: node, look: Int32(number)))
  }

  /// Whether a text holds a letter or a digit; the pictures of icon fonts are none.
  package static func holdsWords(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // The first byte of a Chinese character.
      if (0xE4...0xE9).contains(byte) { return true }
      if byte >= 0x80 {
        guard isPunctuation(bytes, at: index) else { return holdsUnicodeWords(bytes) }
        index += 3
        continue
      }
      let letter = byte | 0x20
      if (0x61...0x7A).contains(letter) || (0x30...0x39).contains(byte) { return true }
      index += 1
    }
    return false
  }

  /// Whether a character of three bytes is of the punctuation that Chinese text has.
  private static func isPunctuation(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    // U+2010 to U+2027; U+3000 to U+3003 and U+3008 to U+3011; U+FF01 to U+FF0F and U+FF1A to U+FF20.
    case (0xE2, 0x80, 0x90...0xA7), (0xE3, 0x80, 0x80...0x83), (0xE3, 0x80, 0x88...0x91),
      (0xEF, 0xBC, 0x81...0x8F), (0xEF, 0xBC, 0x9A...0xA0):
      return true
    default: return false
    }
  }

  private static func holdsUnicodeWords(_ bytes: Span<UInt8>) -> Bool {
    let text = String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
    return text.unicodeScalars.contains { scalar in
      scalar.isHan || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
    }
  }
}
