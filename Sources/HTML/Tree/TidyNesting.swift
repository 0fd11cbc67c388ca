/// The open elements of a page, and which elements can stand in the innermost as they are.
struct TidyNesting {
  /// The innermost open element.
  private(set) var current = Tag.unknown
  /// Where the innermost open element's name stands in the page.
  private(set) var currentName = ByteRange.none
  /// The open elements around it, behind one that stands for the document.
  private var around: [(tag: Tag, name: ByteRange)] = []
  private var openParagraphs = 0
  /// The open elements that never stand inside one of their own kind.
  private var openUnique: TagSet = []

  /// Whether text other than white space can stand in the innermost element.
  var takesText: Bool { current == .option || !Self.isFrame(current) }

  /// Opens an element.
  ///
  /// - Returns: `false` when the page is too deep.
  @inline(__always)
  mutating func enter(_ tag: Tag, named name: ByteRange) -> Bool {
    around.append((current, currentName))
    (current, currentName) = (tag, name)
    if tag == .p { openParagraphs += 1 }
    if Self.isUnique(tag) { openUnique.insert(tag) }
    return around.count < NestingScan.depthLimit
  }

  /// Closes the innermost element.
  @inline(__always)
  mutating func leave() {
    guard let parent = around.popLast() else { return }
    if current == .p { openParagraphs -= 1 }
    if Self.isUnique(current) { openUnique.remove(current) }
    (current, currentName) = parent
  }

  /// Whether an element can be opened inside the innermost without closing, implying or moving
  /// anything.
  func takes(_ tag: Tag) -> Bool {
    switch tag {
    case .caption, .colgroup, .thead, .tbody, .tfoot: return current == .table
    case .tr: return current == .thead || current == .tbody || current == .tfoot
    case .td, .th: return current == .tr
    case .col: return current == .colgroup
    case .option: return current == .select || current == .optgroup || current == .datalist
    case .optgroup: return current == .select
    default: break
    }
    if Self.isFrame(current) || Self.isLeftToGumbo(tag) { return false }
    if openParagraphs > 0, tag.closesParagraph || tag == .dialog || tag == .search { return false }
    switch tag {
    case .li: return current == .ul || current == .ol || current == .menu
    case .dt, .dd: return current == .dl || current == .div && parent == .dl
    case .rp, .rt: return current == .ruby
    case .h1, .h2, .h3, .h4, .h5, .h6: return !Self.isHeading(current)
    default: return !Self.isUnique(tag) || !openUnique.contains(tag)
    }
  }

  private var parent: Tag { around.last?.tag ?? .unknown }

  /// Whether an element holds only certain others, and no text.
  private static func isFrame(_ tag: Tag) -> Bool {
    switch tag {
    case .colgroup, .optgroup, .option, .select, .table, .tbody, .tfoot, .thead, .tr: true
    default: false
    }
  }

  private static func isHeading(_ tag: Tag) -> Bool {
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  private static func isUnique(_ tag: Tag) -> Bool {
    tag == .a || tag == .button || tag == .form
  }

  /// Whether the element has parsing rules of its own, or is too rare to be worth knowing them.
  private static func isLeftToGumbo(_ tag: Tag) -> Bool {
    switch tag {
    case .applet, .basefont, .bgsound, .body, .frame, .frameset, .head, .html, .image, .isindex,
      .keygen, .listing, .marquee, .math, .menuitem, .nobr, .noembed, .noframes, .object,
      .plaintext,
      .rb, .rtc, .selectedcontent, .svg, .xmp:
      true
    default: false
    }
  }
}
