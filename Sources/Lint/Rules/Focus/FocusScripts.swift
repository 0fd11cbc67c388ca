import HTML

/// The scripts on a page, as far as they react to the focus of an element.
///
/// A script is searched for the element's id and for the event, not run: it cannot be known what it
/// does, only that it may do something.
struct FocusScripts {
  private let tree: PageTree
  /// The words of the scripts that wait for focus events; none if no script can move the focus on.
  private let words: Set<ArraySlice<UInt8>>

  private static let events = ["focus", "focusin", "onfocus", "onfocusin"].map {
    Array($0.utf8)[...]
  }

  init(_ tree: PageTree) {
    self.tree = tree
    var words: Set<ArraySlice<UInt8>> = []
    var movesFocus = false
    for script in tree.runningScripts {
      movesFocus = movesFocus || tree.has(.src, of: script)
      for text in tree.children(of: script) {
        let bytes = tree.textBytes(of: text)
        let found = Self.words(of: bytes)
        movesFocus = movesFocus || Self.movesFocus(found, in: bytes)
        if Self.waitsForFocus(found, in: bytes) { words.formUnion(found) }
      }
    }
    self.words = movesFocus ? words : []
  }

  /// Whether a script may react when the element gets the focus.
  func handleFocus(of element: PageTree.NodeID) -> Bool {
    if tree.has(.onfocus, of: element) || tree.has(.onfocusin, of: element) { return true }
    guard !words.isEmpty, let id = tree.bytes(.id, of: element) else { return false }
    let parts = Self.words(of: id)
    return !parts.isEmpty && parts.allSatisfy(words.contains)
  }

  /// Whether a script calls `focus()` or `blur()`.
  private static func movesFocus(
    _ words: [ArraySlice<UInt8>], in text: ArraySlice<UInt8>
  ) -> Bool {
    words.contains { word in
      (word.elementsEqual("focus".utf8) || word.elementsEqual("blur".utf8))
        && word.endIndex < text.endIndex && text[word.endIndex] == UInt8(ascii: "(")
    }
  }

  /// Whether a script waits for the event: `'focus'` in quotes, or `onfocus`.
  private static func waitsForFocus(
    _ words: [ArraySlice<UInt8>], in text: ArraySlice<UInt8>
  ) -> Bool {
    words.contains { word in
      guard let event = events.firstIndex(of: word) else { return false }
      guard event < 2 else { return true }
      return word.startIndex > text.startIndex && "'\"`".utf8.contains(text[word.startIndex - 1])
    }
  }

  /// The runs of letters, digits, hyphens and underscores.
  private static func words(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    text.split { byte in
      !(byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_"))
    }
  }
}
