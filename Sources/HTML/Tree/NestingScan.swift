/// Finds the place where a page becomes too deep, or a tag too long, for Gumbo.
///
/// Gumbo looks through its open elements at almost every tag and through a tag's attributes at
/// each further one, so 0.5 MB of `<div>` takes it 15 seconds and 100,000 attributes take 22. This
/// scan knows just enough of HTML to bound both from above; where it is wrong, it counts more.
struct NestingScan {
  /// The depth at which reading stops; browsers themselves go no deeper than 512.
  static let depthLimit = 2_000
  /// The number of attributes of one tag at which reading stops.
  static let attributeLimit = 2_000

  /// The tags that are open, from the outside in.
  private var open: [Tag] = []

  /// Returns the first tag that breaks a limit; `nil` for almost every page. Linear.
  static func firstProblem(in bytes: [UInt8]) -> PageProblem? {
    var scan = NestingScan()
    var reader = TagReader(bytes)
    while let tag = reader.next() {
      if tag.attributeCount > attributeLimit {
        return PageProblem(kind: .tooManyAttributes, span: tag.span)
      }
      if tag.isEnd {
        scan.close(tag.name)
      } else if !tag.isSelfClosing || !scan.isForeign {
        scan.open(tag.name)
      }
      if scan.open.count > depthLimit { return PageProblem(kind: .tooDeep, span: tag.span) }
    }
    return nil
  }

  private mutating func open(_ tag: Tag) {
    if tag.isVoid { return }
    if let context = Self.tableContext(of: tag), !isForeign {
      guard let place = open.lastIndex(where: context.contains) else { return }
      open.removeSubrange((place + 1)...)
    } else if let last = open.last, Self.ends(last, before: tag) {
      open.removeLast()
    }
    open.append(tag)
  }

  /// The elements a part of a table can stand in; it closes all that is open in the nearest one.
  private static func tableContext(of tag: Tag) -> [Tag]? {
    let body: [Tag] = [.table, .template]
    let row = body + [.tbody, .thead, .tfoot]
    switch tag {
    case .tbody, .thead, .tfoot, .caption, .colgroup: return body
    case .tr: return row
    case .td, .th: return row + [.tr]
    default: return nil
    }
  }

  /// Takes the innermost open tag of the name away, and with it what an end tag closes for it.
  private mutating func close(_ tag: Tag) {
    var index = open.count - 1
    while index >= 0, open[index] != tag {
      if open[index].isScope || (tag.isOrdinary && !open[index].isOrdinary) { return }
      index -= 1
    }
    guard index >= 0 else { return }
    if tag.isFormatting {
      open.remove(at: index)
    } else {
      open.removeSubrange(index...)
    }
  }

  /// Whether a slash at a tag's end closes it, as in SVG and MathML.
  private var isForeign: Bool {
    let nearest = open.last { $0 == .svg || $0 == .math || $0 == .foreignobject }
    return nearest == .svg || nearest == .math
  }

  /// Whether a start tag closes an element whose end tag may be left out.
  private static func ends(_ last: Tag, before tag: Tag) -> Bool {
    switch (last, tag) {
    case (.p, _): tag.closesParagraph
    case (.li, .li), (.option, .option): true
    case (.dt, .dt), (.dt, .dd), (.dd, .dt), (.dd, .dd): true
    default: false
    }
  }
}
