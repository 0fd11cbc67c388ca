import HTML

/// A thing that a screen reader meets on a page: an element that it announces, or a text.
package struct ReadingItem: Sendable {
  package let kind: Kind
  /// The element; for a text, the node that it begins with.
  package let node: PageTree.NodeID
  /// The number of the item that it stands in; `nil` for what stands in none.
  package let parent: Int?
  /// One past the number of the last item inside.
  package internal(set) var end: Int
  /// The accessible name. For a text the text itself, with runs of white space as single spaces,
  /// which it also keeps at its ends.
  package let name: String
  /// The accessible description; "" for none.
  package let description: String
  /// The level of a heading or of a list item, from 1.
  package let level: Int?
  package let states: [ReadingState]
  /// The language tag that holds for it; `nil` when none is given.
  package let language: String?
  /// Whether it stands apart from the text before it, as paragraphs do.
  package let startsLine: Bool
  /// How much a list or table holds.
  package internal(set) var size: Size?
  /// Where it stands in its list or table.
  package internal(set) var place: Place?

  /// What an item is.
  package enum Kind: Sendable, Hashable {
    case role(Role)
    case native(NativeKind)
    case text
  }

  /// How much a list or table holds.
  package enum Size: Sendable, Hashable {
    case items(Int)
    case table(columns: Int, rows: Int)
  }

  /// Where an item stands.
  package enum Place: Sendable, Hashable {
    /// A list item, counted from 1.
    case item(Int)
    case cell(ReadingCell)
  }

  /// The role; `nil` for a text and for what has no role in WAI-ARIA.
  package var role: Role? { if case .role(let role) = kind { role } else { nil } }
}

/// The place of a table's cell and the header cells that are announced with it.
package struct ReadingCell: Sendable, Hashable {
  /// The rows that it covers, from 1.
  package let rows: ClosedRange<Int>
  /// The columns that it covers, from 1.
  package let columns: ClosedRange<Int>
  /// The names of the cells that head its row, from left to right.
  package let rowHeaders: [String]
  /// The names of the cells that head its column, from the top down.
  package let columnHeaders: [String]
}
