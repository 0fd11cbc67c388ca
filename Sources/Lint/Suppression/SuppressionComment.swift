import Diagnostics

/// A comment that asks for silence about one rule on the element behind it.
///
/// ```html
/// <!-- sitegen-disable-next image-alt: 图片由供应商提供，替代文字下周补上 until=2026-12-31 -->
/// ```
struct SuppressionComment: Sendable, Hashable {
  /// The rule's id as it was written.
  var rule: String
  /// Why the finding may stand for now; empty if nothing was said.
  var reason: String
  /// The last day on which the comment counts; `nil` if it has no end.
  var end: End?

  /// The last day on which a comment counts.
  enum End: Sendable, Hashable {
    case day(LintDate)
    /// Something else than a day stood there.
    case unreadable(String)
  }

  /// The word that starts such a comment.
  static let word = "sitegen-disable-next"

  /// Reads the text of a comment; `nil` if it is some other comment.
  init?(_ comment: String) {
    let text = comment.trimmingBlanks
    guard text.hasPrefix(Self.word) else { return nil }
    let rest = text.dropFirst(Self.word.count)
    guard rest.first.map(\.isWhitespace) ?? true else { return nil }
    let colon = rest.firstIndex { $0 == ":" || $0 == "：" }
    rule = String(rest[..<(colon ?? rest.endIndex)]).trimmingBlanks
    var reason = colon.map { String(rest[rest.index(after: $0)...]) } ?? ""
    if let start = reason.ranges(of: "until=").last {
      let value = String(reason[start.upperBound...]).trimmingBlanks
      end = LintDate(iso: value).map(End.day) ?? .unreadable(value)
      reason = String(reason[..<start.lowerBound])
    }
    self.reason = reason.trimmingBlanks
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
