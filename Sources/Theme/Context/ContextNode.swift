/// A value that a template can show, as it lies in a `ContextStore`.
///
/// How a value is escaped follows from its case, not from the tag that shows it: `text` is always
/// escaped, `html` never. No template can forget to escape. Nodes hold places in their store and no
/// references, so that copying them counts nothing.
enum ContextNode: Sendable {
  /// Nothing: sections over it are skipped, tags show nothing.
  case absent
  /// Plain text; empty text counts as absent.
  case text(ContextRange)
  /// Markup that is safe to write as it is.
  case html(ContextRange)
  case number(Int)
  case bool(Bool)
  /// The elements, which lie side by side; an empty list counts as absent.
  case list(ContextRange)
  /// The node of the object's first member; the others follow it.
  case object(UInt32)
  /// The page's body, which is not in the store.
  case body

  /// Whether there is anything: not for empty text, empty lists and `false`.
  var isPresent: Bool {
    switch self {
    case .absent: false
    case .text(let range), .html(let range), .list(let range): range.count > 0
    case .bool(let bool): bool
    case .number, .object, .body: true
    }
  }
}

/// A run of nodes or of bytes in a `ContextStore`.
struct ContextRange: Sendable {
  var start: UInt32
  var count: UInt32

  init(_ range: Range<Int>) {
    start = UInt32(range.lowerBound)
    count = UInt32(range.count)
  }

  /// The indexes of the run.
  var indices: Range<Int> { Int(start)..<(Int(start) + Int(count)) }
}
