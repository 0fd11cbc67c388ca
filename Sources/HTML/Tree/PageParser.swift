/// Reads pages into trees; keeps the memory of one page for the next.
///
/// Bad pages are values, not failures: the tree then holds what could be read, and `problems` says
/// what was wrong. Time and memory are linear in the page's size but for the depth of nesting,
/// which is limited.
package struct PageParser: ~Copyable {
  /// The largest page that is read to its end, in bytes.
  package static let sizeLimit = 64 << 20
  /// How deep `srcdoc` documents may stand inside each other; deeper ones are not read.
  package static let frameDepthLimit = 3

  private var arena = GumboArena()

  package init() {}

  /// Reads one page with a parser of its own.
  package static func parse(_ bytes: [UInt8]) -> PageTree {
    var parser = PageParser()
    return parser.parse(bytes)
  }

  /// Reads one page.
  package mutating func parse(_ bytes: [UInt8]) -> PageTree {
    parse(bytes, frameDepth: 0)
  }

  private mutating func parse(_ bytes: [UInt8], frameDepth: Int) -> PageTree {
    var input = PageInput(bytes)
    let isSound = input.problems.isEmpty
    let tidy = isSound ? TidyParser.parse(bytes, input.readable) : nil
    let tree = tidy?.finish(source: bytes, problems: []) ?? repaired(bytes, &input)
    let frames = frames(of: tree, depth: frameDepth)
    return frames.isEmpty ? tree : tree.with(frames: frames)
  }

  /// Reads a page by all of HTML's rules for what is missing or misplaced.
  private mutating func repaired(_ bytes: [UInt8], _ input: inout PageInput) -> PageTree {
    input.prepareForGumbo(bytes)
    var problems = input.problems
    let builder = arena.parse(bytes, input.readable)
    if builder == nil {
      problems.append(PageProblem(kind: .tangled, span: ByteRange(offset: 0, length: bytes.count)))
    }
    return (builder ?? PageTreeBuilder(size: 0)).finish(source: bytes, problems: problems)
  }

  private mutating func frames(of tree: PageTree, depth: Int) -> [PageFrame] {
    guard depth < Self.frameDepthLimit else { return [] }
    var frames: [PageFrame] = []
    for element in tree.elements(.iframe) {
      guard let document = tree.bytes(.srcdoc, of: element) else { continue }
      let frame = parse(Array(document), frameDepth: depth + 1)
      frames.append(PageFrame(element: element, tree: frame))
    }
    return frames
  }
}
