/// The lines that tags have for themselves.
extension TemplateSource {
  /// Returns what a tag takes out of the template.
  ///
  /// A tag that shows nothing itself and has only blanks beside it on its line takes the whole line.
  func extent(of tag: Tag) -> Range<Int> {
    switch tag.kind {
    case .variable, .unescaped: tag.range
    case .section, .inverted, .block, .parent, .partial, .close, .comment: wholeLine(tag.range)
    }
  }

  private func wholeLine(_ tag: Range<Int>) -> Range<Int> {
    var start = tag.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return tag }
    var end = tag.upperBound
    while end < bytes.count, isBlank(bytes[end]) || bytes[end] == 0x0D { end += 1 }
    guard end < bytes.count else { return start..<end }
    return bytes[end] == 0x0A ? start..<(end + 1) : tag
  }

  /// Returns what stands between a tag and its closing tag, without their lines.
  func content(of node: Node) -> Range<Int> {
    let start = extent(of: node.tag).upperBound
    let end = node.closing.map { extent(of: $0).lowerBound } ?? start
    return start..<max(start, end)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
