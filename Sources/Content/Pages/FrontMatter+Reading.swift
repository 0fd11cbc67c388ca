import Diagnostics

extension FrontMatter {
  /// The start of a file with the front matter in it.
  struct Head {
    var bytes: [UInt8]
    var scan: Scan
  }

  private static let firstRead = 4 * 1024
  /// The longest front matter looked for: the largest YAML with its fences.
  private static let limit = YAMLDocument.sizeLimit + firstRead

  /// Reads no more of a file than it takes to find the closing fence.
  static func head(ofFileAt path: String) throws(ReadingError) -> Head {
    let reader = try FileReader(path: path)
    var bytes: [UInt8] = []
    var chunk = firstRead
    while true {
      let resume = lastLineStart(in: bytes)
      let isComplete = try reader.read(chunk, into: &bytes) < chunk
      let scan = scan(bytes, isComplete: isComplete, resumingAt: resume)
      guard scan == .unclosed, !isComplete, bytes.count < limit else {
        return Head(bytes: bytes, scan: scan)
      }
      chunk *= 2
    }
  }

  private static func lastLineStart(in bytes: [UInt8]) -> Int {
    // A CR at the very end may be half of a CRLF, so only LF counts.
    bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }
}

extension Diagnostic {
  static func frontMatterUnclosed(_ path: String, bytes: [UInt8]) -> Diagnostic {
    let start = ByteOrderMark.length(in: bytes)
    return Diagnostic(
      .error, "front-matter-unclosed", zh: "文件开头的 --- 没有结束", en: "the front matter is not closed",
      at: SourceSpan(path: path, offset: start, length: 3),
      help: Message(
        zh: "在最后一个键的下一行写 ---", en: "write --- on a line of its own after the last key"))
  }
}
