/// How an item is read aloud.
enum Manner {
  /// As text.
  case text
  /// By what is inside, without a word of its own.
  case quiet
  /// Not at all, because something else has said it.
  case silent
  /// In one line with all the text inside.
  case whole
  /// In one line with its name, which says the text inside.
  case named
  /// In one line, below which is what is inside.
  case container
  /// By a few words before what is inside.
  case lead

  init(of item: ReadingItem) {
    switch item.kind {
    case .text: self = .text
    case .native(.term), .native(.definition): self = .lead
    case .native(.summary): self = .named
    case .native: self = .container
    case .role(.generic): self = item.states.isEmpty ? .quiet : .whole
    case .role(let role): self = Self.manner(of: item, role)
    }
  }

  private static func manner(of item: ReadingItem, _ role: Role) -> Manner {
    switch role {
    case .caption: .silent
    case .cell, .columnheader, .gridcell, .rowheader: .lead
    case .code, .emphasis, .mark, .paragraph, .row, .rowgroup, .strong, .subscript, .superscript,
      .term, .time:
      .quiet
    default:
      if role.isKind(of: .listitem), role != .treeitem {
        .lead
      } else {
        role.isNamedByContents && !item.name.isEmpty ? .named : .container
      }
    }
  }
}
