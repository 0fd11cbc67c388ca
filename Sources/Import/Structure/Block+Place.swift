extension Block {
  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  var isParagraph: Bool {
    if case .paragraph = self { true } else { false }
  }

  /// The blocks inside, as far as it is made of some.
  var inner: [[Block]] {
    switch self {
    case .box(_, let blocks): [blocks]
    case .list(_, let items): items
    default: []
    }
  }

  /// The last line of the document that the block has something from; 0 for none.
  var lastLine: Int {
    switch self {
    case .heading(_, let text), .paragraph(let text), .item(_, let text), .footnote(_, let text):
      text.scalars.last?.line ?? 0
    case .box(_, let blocks): blocks.last?.lastLine ?? 0
    case .list(_, let items): items.last?.last?.lastLine ?? 0
    case .table(let table): table.rows.last?.last?.scalars.last?.line ?? 0
    case .departments(let lead, let partners):
      (partners.last ?? lead.last)?.scalars.last?.line ?? 0
    }
  }
}
