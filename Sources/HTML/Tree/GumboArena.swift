import Cgumbo

/// The memory that Gumbo's tree of one page lives in.
struct GumboArena: ~Copyable {
  private var arena = PageArena()

  deinit {
    var arena = arena
    page_arena_free(&arena)
  }

  /// The memory a page of a size may take: ordinary pages take 30 bytes for each of theirs.
  private static func limit(for size: Int) -> Int { (32 << 20) + size * 100 }

  /// Parses a part of a page into a builder.
  ///
  /// - Returns: `nil` when the tree does not fit into the memory a page may take.
  mutating func parse(_ bytes: [UInt8], _ part: Range<Int>) -> PageTreeBuilder? {
    bytes.withUnsafeBytes { buffer in
      let limit = Self.limit(for: part.count)
      let text = UnsafeRawBufferPointer(rebasing: buffer[part]).assumingMemoryBound(to: CChar.self)
      guard let output = page_arena_parse(&arena, text.baseAddress, part.count, limit) else {
        return nil
      }
      var converter = GumboConverter(source: buffer.bindMemory(to: UInt8.self))
      return converter.convert(output.pointee.document)
    }
  }
}
