import HTML

/// Where a document inside a frame's `srcdoc` stands in the file.
struct FramePlace {
  /// The frame's start tag.
  private let frame: ByteRange
  /// Where the document starts, if the attribute holds it byte for byte.
  private let start: Int?

  /// - Parameter tree: The tree of the file.
  init(of frame: PageFrame, in tree: PageTree) {
    self.frame = tree[frame.element].span
    let value = tree.attribute(.srcdoc, of: frame.element)?.valueSpan
    let isVerbatim = value.map { tree.source[$0.indices] == frame.tree.source[...] } ?? false
    start = isVerbatim ? value?.offset : nil
  }

  private init(frame: ByteRange) {
    self.frame = frame
    start = nil
  }

  /// The place of a frame inside this one, which is escaped twice.
  var nested: FramePlace { FramePlace(frame: frame) }

  /// Returns the place in the file of bytes of the document: the frame's tag, unless it is exact.
  func place(of span: ByteRange) -> ByteRange {
    start.map { ByteRange(offset: $0 + span.offset, length: span.length) } ?? frame
  }
}
