import Diagnostics

/// What became of every character of a document.
///
/// Each character that was read is kept, changed or dropped, and the three add up: `isBalanced`.
package struct Ledger: Sendable, Equatable {
  /// Why characters are not on the page.
  package enum Reason: Sendable, CaseIterable, Hashable {
    /// Line ends, indents and other spaces that only lay the document out.
    case layout
    /// Spaces inside of words.
    case spaceInWord
    /// Page numbers.
    case pageNumber
    /// A table of contents; the page has one of its own.
    case contents
    /// Numbers, brackets and stops that the structure of the page stands for.
    case structure
    /// Marks that made text bold.
    case markup
    /// Marks that show nothing.
    case invisible
    /// Menus, scripts and whatever else stands around the document on a page of HTML.
    case surroundings

    /// The reason in the words of a report.
    package var name: Message {
      switch self {
      case .layout: Message(zh: "换行、缩进和排版空格", en: "line ends, indents and spaces for layout")
      case .spaceInWord: Message(zh: "词内空格", en: "spaces inside words")
      case .pageNumber: Message(zh: "页码", en: "page numbers")
      case .contents: Message(zh: "粘贴的目录", en: "the pasted table of contents")
      case .structure:
        Message(zh: "由结构代替的编号、括号和句号", en: "numbers, brackets and stops that structure replaces")
      case .markup: Message(zh: "加粗标记", en: "marks for bold text")
      case .surroundings:
        Message(zh: "网页的菜单、脚本等", en: "menus, scripts and the like of the page")
      case .invisible: Message(zh: "不可见字符", en: "invisible characters")
      }
    }
  }

  /// The number of characters (Unicode scalars) in the document.
  package internal(set) var read = 0
  /// How many of them are on the page as they were.
  package internal(set) var kept = 0
  /// How many are on the page as another character.
  package internal(set) var changed = 0
  /// How many are not on the page, by reason.
  package private(set) var dropped: [Reason: Int] = [:]

  /// The number of characters that are not on the page.
  package var droppedCount: Int { dropped.values.reduce(0, +) }

  /// Whether nothing was lost without a reason.
  package var isBalanced: Bool { read == kept + changed + droppedCount }

  mutating func drop(_ count: Int, _ reason: Reason) {
    if count > 0 { dropped[reason, default: 0] += count }
  }

  mutating func drop(_ text: SourceText, _ reason: Reason) { drop(text.sourceCount, reason) }

  /// Notes a character that is written to the page; one that the document does not have
  /// there does not count.
  mutating func keep(_ scalar: SourceScalar) {
    guard scalar.standing == .source else { return }
    if scalar.isChanged { changed += 1 } else { kept += 1 }
  }
}
