import Diagnostics

/// A file in `Content/_data`, of which directives show tables and charts.
enum DataFile {
  /// The largest data file, in bytes.
  static let sizeLimit = 16 << 20

  /// Reads the files at paths relative to the root.
  static func readAll(
    _ paths: [String], root: String
  ) -> (data: [String: Value], diagnostics: [Diagnostic]) {
    var data: [String: Value] = [:]
    var pathOfName: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    for path in paths {
      guard let (name, format) = split(path) else {
        diagnostics.append(.dataFormatUnknown(path))
        continue
      }
      if let first = pathOfName.updateValue(path, forKey: name) {
        diagnostics.append(.dataNameTaken(name, path: path, first: first))
        continue
      }
      let (value, problems) = read(path, as: format, root: root)
      data[name] = value
      diagnostics += problems
    }
    return (data, diagnostics)
  }

  private enum Format: String {
    case yaml
    case csv
  }

  private static func split(_ path: String) -> (name: String, format: Format)? {
    let file = path.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex,
      let format = Format(rawValue: String(file[file.index(after: dot)...]))
    else { return nil }
    return (String(file[..<dot]), format)
  }

  private static func read(
    _ path: String, as format: Format, root: String
  ) -> (Value?, [Diagnostic]) {
    let bytes: [UInt8]
    do {
      bytes = try FileReader.bytes(atPath: root + "/" + path, limit: sizeLimit)
    } catch {
      return (nil, [.unreadable(path, error)])
    }
    switch format {
    case .yaml:
      let document = YAMLDocument(bytes, path: path)
      return (document.root?.plainValue, document.diagnostics)
    case .csv:
      let (table, diagnostics) = CSVTable.read(bytes: bytes, path: path)
      return (table?.value, diagnostics)
    }
  }
}

extension CSVTable {
  /// The rows as objects whose keys are the header's names and whose values are texts.
  package var value: Value {
    .list(
      rows.map { row in
        .object(zip(header, row.cells).map { Value.Member(key: $0, value: .text($1)) })
      })
  }
}

extension Diagnostic {
  static func dataFormatUnknown(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "data-format", zh: "数据文件只能是 .yaml 或 .csv", en: "a data file must be .yaml or .csv",
      at: SourceSpan(path: path, offset: 0),
      help: Message(zh: "转换格式，或移出 _data", en: "convert it, or move it out of _data"))
  }

  static func dataNameTaken(_ name: String, path: String, first: String) -> Diagnostic {
    Diagnostic(
      .error, "data-name-taken", zh: "数据名“\(name)”已被使用", en: "the data name “\(name)” is taken",
      at: SourceSpan(path: path, offset: 0),
      help: Message(zh: "给其中一个文件改名", en: "rename one of the files"),
      notes: [
        Note(
          Message(zh: "先用它的文件", en: "first used by this file"),
          span: SourceSpan(path: first, offset: 0))
      ])
  }
}
