import HTML

/// Text in one line while it grows, with runs of white space made single spaces.
struct TextRun {
  /// Whether the text stands apart from what was before it.
  var startsLine = true
  /// Whether a space alone matters, because there was text before it.
  var keepsSpace = false
  private var bytes: [UInt8] = []
  private var node: PageTree.NodeID?

  /// Text that is complete.
  struct Text {
    let text: String
    /// The node that it begins with.
    let node: PageTree.NodeID
    let startsLine: Bool
  }

  /// Adds text of a node.
  mutating func append(_ text: ArraySlice<UInt8>, from node: PageTree.NodeID) {
    guard !text.isEmpty else { return }
    let space = UInt8(ascii: " ")
    for byte in text {
      let byte = ASCII.isSpace(byte) ? space : byte
      if byte != space || bytes.last != space { bytes.append(byte) }
    }
    self.node = self.node ?? node
  }

  /// Returns the text and begins anew; `nil` when there was nothing to read.
  mutating func take() -> Text? {
    defer {
      bytes.removeAll(keepingCapacity: true)
      node = nil
    }
    guard let node, !bytes.isEmpty else { return nil }
    let isBlank = BlankText.isBlank(bytes[...])
    if isBlank, !keepsSpace { return nil }
    defer {
      startsLine = false
      keepsSpace = false
    }
    return Text(text: String(decoding: bytes, as: UTF8.self), node: node, startsLine: startsLine)
  }
}
