import Diagnostics

/// The words for what a screen reader meets, in one language.
struct ReadingWords {
  let language: MessageLanguage

  private func text(zh: String, en: String) -> String {
    Message(zh: zh, en: en).text(in: language)
  }

  // MARK: - Headings of the text

  var landmarks: String { text(zh: "地标", en: "Landmarks") }
  var headings: String { text(zh: "标题大纲", en: "Headings") }
  var reading: String { text(zh: "从头读到尾", en: "From start to end") }
  /// What is said of a list item or cell without anything in it.
  var empty: String { text(zh: "空", en: "empty") }

  /// Returns the line with the page's title.
  func title(_ title: String) -> String {
    if title.isEmpty { return text(zh: "网页没有标题", en: "The page has no title") }
    return text(zh: "网页标题：\(title)", en: "Title: \(title)")
  }

  /// Returns the line that says that another language begins.
  func language(_ name: String) -> String {
    text(zh: "语言：\(name)", en: "Language: \(name)")
  }

  /// Returns the name of a language by its tag.
  func name(ofLanguage tag: String?) -> String {
    LanguageNames.name(of: tag ?? "").text(in: language)
  }

  // MARK: - Phrases

  /// Returns what is said of an item: what it is, its name, size, states and description.
  ///
  /// - Parameter name: The name to say instead of the item's own.
  func phrase(for item: ReadingItem, named name: String? = nil) -> String {
    let name = name ?? item.name
    let word = word(for: item)
    var parts = [quoted(name, behind: word)]
    if name.isEmpty, let complaint = complaint(about: item) { parts[0] += complaint }
    if let size = item.size { parts.append(self.size(size)) }
    parts += item.states.map { Self.message(for: $0).text(in: language) }
    if !item.description.isEmpty {
      parts.append(text(zh: "说明：\(item.description)", en: "description: \(item.description)"))
    }
    return parts.joined(separator: text(zh: "，", en: ", "))
  }

  /// Returns the words before what stands in a list item, a cell or a part of a description list.
  func lead(for item: ReadingItem) -> String {
    let colon = text(zh: "：", en: ": ")
    switch item.place {
    case .item(let number)?: return text(zh: "第 \(number) 项", en: "item \(number)") + colon
    case .cell(let cell)?: return place(of: cell, item.role) + headers(of: cell) + colon
    case nil: return word(for: item) + colon
    }
  }

  private func quoted(_ name: String, behind word: String) -> String {
    let space = text(zh: "", en: word.isEmpty ? "" : " ")
    return name.isEmpty ? word : "\(word)\(space)“\(name)”"
  }

  private func word(for item: ReadingItem) -> String {
    switch item.kind {
    case .text, .role(.generic): ""
    case .native(let native): RoleWords.message(for: native).text(in: language)
    case .role(.heading): heading(item.level ?? 2)
    case .role(let role): RoleWords.message(for: role).text(in: language)
    }
  }

  private func heading(_ level: Int) -> String {
    let numerals = Array("一二三四五六七八九")
    let numeral = level <= numerals.count ? String(numerals[level - 1]) : "\(level)"
    return text(zh: "\(numeral)级标题", en: "heading level \(level)")
  }

  /// Returns what is said of an element that should have a name and has none.
  private func complaint(about item: ReadingItem) -> String? {
    guard let role = item.role else { return nil }
    if role == .img { return text(zh: "（没有替代文字）", en: " (no text alternative)") }
    return role.definition.isNameRequired ? text(zh: "（没有名称）", en: " (no name)") : nil
  }

  private func size(_ size: ReadingItem.Size) -> String {
    switch size {
    case .items(let count): text(zh: "\(count) 项", en: count == 1 ? "1 item" : "\(count) items")
    case .table(let columns, let rows):
      text(zh: "\(columns) 列 \(rows) 行", en: "\(columns) columns, \(rows) rows")
    }
  }

  // MARK: - Cells

  private func place(of cell: ReadingCell, _ role: Role?) -> String {
    let rows = range(cell.rows)
    let columns = range(cell.columns)
    let place = text(zh: "第 \(rows) 行第 \(columns) 列", en: "row \(rows), column \(columns)")
    guard role == .columnheader || role == .rowheader else { return place }
    let word = role.map { RoleWords.message(for: $0).text(in: language) } ?? ""
    return place + text(zh: "，", en: ", ") + word
  }

  private func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? "\(range.lowerBound)"
      : "\(range.lowerBound)\(text(zh: " 到 ", en: " to "))\(range.upperBound)"
  }

  private func headers(of cell: ReadingCell) -> String {
    let kinds = [(Role.rowheader, cell.rowHeaders), (.columnheader, cell.columnHeaders)]
    let parts = kinds.filter { !$0.1.isEmpty }.map { role, names in
      RoleWords.message(for: role).text(in: language) + text(zh: "：", en: ": ")
        + names.joined(separator: text(zh: "、", en: ", "))
    }
    if parts.isEmpty { return "" }
    let joined = parts.joined(separator: text(zh: "；", en: "; "))
    return text(zh: "（\(joined)）", en: " (\(joined))")
  }
}
