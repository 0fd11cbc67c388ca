import Yams

/// A table of facts from a standard, in YAML, with its origin at the top.
struct StandardTable {
  /// The folder of the tables, below the root of the repository.
  static let folder = "Sources/sitegen-dev/Standards"

  let file: String
  /// The name and version of the standard, such as `WAI-ARIA 1.2`.
  let standard: String
  /// The date of that version.
  let date: String
  private let source: String
  private let licence: String
  private let root: Node.Mapping

  /// Reads the table with that file name in the folder of the tables.
  init(_ file: String, root folder: Folder) throws {
    try self.init(file, bytes: folder.folder(Self.folder).read(file))
  }

  /// Reads the table at a path.
  init(file path: String) throws {
    try self.init(path, bytes: File.read(path))
  }

  private init(_ file: String, bytes: [UInt8]) throws {
    self.file = file
    let node = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self))
    guard let root = node?.mapping else { throw ChoreFailure("\(file): not a mapping") }
    self.root = root
    let origin = StandardRow(file: file, name: "the table", fields: root)
    standard = try origin.requiredText("standard")
    date = try origin.requiredText("date")
    source = try origin.requiredText("source")
    licence = try origin.requiredText("licence")
  }

  /// What a generated file says of the table that it is made from.
  var origin: [String] {
    ["\(Self.folder)/\(file)", "  \(standard), \(date)", "  \(source)", "  \(licence)"]
  }

  /// Returns the text of a key at the top; fails when it is not there.
  func text(_ key: String) throws(ChoreFailure) -> String {
    try StandardRow(file: file, name: "the table", fields: root).requiredText(key)
  }

  /// Returns the rows below a key at the top, in the order of the file.
  func rows(_ key: String) throws(ChoreFailure) -> [StandardRow] {
    guard let mapping = root[key]?.mapping else {
      throw ChoreFailure("\(file): no mapping `\(key)`")
    }
    var rows: [StandardRow] = []
    for (name, fields) in mapping {
      guard let name = name.scalar?.string, let fields = fields.mapping else {
        throw ChoreFailure("\(file): a row of `\(key)` is not a name with fields")
      }
      rows.append(StandardRow(file: file, name: name, fields: fields))
    }
    return rows
  }

  /// Returns the pairs of a mapping at the top, in the order of the file.
  func pairs(_ key: String) throws(ChoreFailure) -> [(name: String, value: String)] {
    try StandardRow(file: file, name: key, fields: root).pairs(key)
  }

  /// Returns the texts of a list at the top.
  func texts(_ key: String) throws(ChoreFailure) -> [String] {
    try StandardRow(file: file, name: key, fields: root).texts(key)
  }
}

/// One named row of a table.
struct StandardRow {
  let file: String
  let name: String
  fileprivate let fields: Node.Mapping

  /// Returns a field's text, or `nil` when the row has no such field.
  func text(_ key: String) -> String? {
    fields[key]?.scalar?.string
  }

  /// Returns a field's text; fails when the row has no such field.
  func requiredText(_ key: String) throws(ChoreFailure) -> String {
    guard let text = text(key) else { throw ChoreFailure("\(file): \(name) has no `\(key)`") }
    return text
  }

  /// Whether a field is there and true.
  func isTrue(_ key: String) -> Bool {
    text(key) == "true"
  }

  /// Returns the texts of a list; none when the row has no such field.
  func texts(_ key: String) throws(ChoreFailure) -> [String] {
    guard let node = fields[key] else { return [] }
    let texts = node.sequence?.compactMap { $0.scalar?.string }
    guard let texts, texts.count == node.sequence?.count else {
      throw ChoreFailure("\(file): `\(key)` of \(name) is not a list of texts")
    }
    return texts
  }

  /// Returns the pairs of a mapping in the order of the file; none when the row has no such field.
  func pairs(_ key: String) throws(ChoreFailure) -> [(name: String, value: String)] {
    guard let node = fields[key] else { return [] }
    let pairs = node.mapping?.compactMap { pair -> (String, String)? in
      guard let name = pair.key.scalar?.string, let value = pair.value.scalar?.string else {
        return nil
      }
      return (name, value)
    }
    guard let pairs, pairs.count == node.mapping?.count else {
      throw ChoreFailure("\(file): `\(key)` of \(name) is not a mapping of texts")
    }
    return pairs
  }
}
