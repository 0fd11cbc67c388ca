/// A reading as a tree for programs: a line for each item, indented below the one that it stands in.
///
/// ```
/// document "辅助器具适配"
///   main
///     heading "申请条件" level=2
///       text "…"
/// ```
/// A cell has its row, its column and the names of its header cells. Elements without a role of their
/// own are left out, and so is a text that only repeats a name.
package struct ReadingTree {
  /// The lines, each with its end.
  package private(set) var text: String
  private let items: [ReadingItem]

  package init(_ reading: PageReading) {
    items = reading.items
    text = "document \(Self.quoted(reading.title))\n"
    var depths: [Int] = []
    for item in items {
      let depth = item.parent.map { depths[$0] } ?? 0
      guard isWritten(item) else {
        depths.append(depth)
        continue
      }
      depths.append(depth + 1)
      text += String(repeating: "  ", count: depth + 1) + line(of: item) + "\n"
    }
  }

  private func isWritten(_ item: ReadingItem) -> Bool {
    switch item.kind {
    case .role(let role): role != .generic
    case .native: true
    case .text: !BlankText.isBlank(item.name) && !repeatsName(item)
    }
  }

  /// Whether a text is all there is in an element that is named by it.
  private func repeatsName(_ item: ReadingItem) -> Bool {
    var above = item.parent
    while let parent = above, items[parent].role == .generic { above = items[parent].parent }
    return above.map { items[$0].name == Self.trimmed(item.name) } ?? false
  }

  private func line(of item: ReadingItem) -> String {
    let isText = item.kind == .text
    var words = [Self.token(of: item.kind)]
    if !item.name.isEmpty {
      words.append(Self.quoted(isText ? Self.trimmed(item.name) : item.name))
    }
    if let level = item.level { words.append("level=\(level)") }
    if case .cell(let cell)? = item.place { words += Self.tokens(of: cell) }
    words += item.states.map(Self.token)
    if !item.description.isEmpty { words.append("description=\(Self.quoted(item.description))") }
    return words.joined(separator: " ")
  }

  private static func token(of kind: ReadingItem.Kind) -> String {
    switch kind {
    case .role(let role): role.rawValue
    case .native(let native): native.rawValue
    case .text: "text"
    }
  }

  private static func tokens(of cell: ReadingCell) -> [String] {
    let headers = [("rowheaders", cell.rowHeaders), ("columnheaders", cell.columnHeaders)]
    return ["row=\(cell.rows.lowerBound)", "column=\(cell.columns.lowerBound)"]
      + headers.filter { !$0.1.isEmpty }.map { key, names in
        "\(key)=[\(names.map(quoted).joined(separator: ", "))]"
      }
  }

  private static func token(_ state: ReadingState) -> String {
    switch state {
    case .expanded(let isOpen): "expanded=\(isOpen)"
    case .checked(let mark): "checked=\(mark.rawValue)"
    case .pressed(let mark): "pressed=\(mark.rawValue)"
    case .selected(let isSelected): "selected=\(isSelected)"
    case .current(let kind): "current=\(kind)"
    case .value(let value): "value=\(quoted(value))"
    case .required: "required"
    case .disabled: "disabled"
    case .readOnly: "readonly"
    case .invalid: "invalid"
    case .popup(let kind): "haspopup=\(kind)"
    }
  }

  private static func trimmed(_ text: String) -> String {
    NameText.text(of: Array(text.utf8)[...])
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
