import Diagnostics
import Yams

/// Reads the files with interface texts and compares the languages with each other.
struct StringsLoader {
  private var files: [File] = []
  /// What was found wrong.
  private(set) var diagnostics: [Diagnostic] = []

  /// A file that was read.
  private struct File {
    var path: String
    var language: String
    var texts: [String: InterfaceText] = [:]
    var places: [String: SourceSpan] = [:]
  }

  /// The largest number of texts in a file; guards against YAML aliases that multiply.
  private static let mostTexts = 10_000

  /// Reads one file, named for its language: `Templates/strings/en.yaml`.
  mutating func read(_ themeFile: ThemeFile) {
    let name = themeFile.path.split(separator: "/").last.map(String.init) ?? themeFile.path
    var file = File(path: themeFile.path, language: String(name.prefix { $0 != "." }))
    defer { files.append(file) }
    guard let text = String(validating: themeFile.bytes, as: UTF8.self) else {
      report(
        "strings-syntax", SourceSpan(path: file.path, offset: 0), zh: "文件不是有效的 UTF-8",
        en: "the file is not valid UTF-8", help: Message(zh: "另存为 UTF-8", en: "save it as UTF-8"))
      return
    }
    let lines = LineTable(themeFile.bytes)
    do {
      guard let root = try Yams.compose(yaml: text) else { return }
      collect(root, under: "", into: &file, lines: lines)
    } catch {
      report(
        "strings-syntax", span(of: error, in: file.path, lines: lines), zh: "不是有效的 YAML",
        en: "this is not valid YAML: \(Self.reason(of: error))",
        help: Message(zh: "检查缩进、冒号和引号", en: "check indentation, colons and quotes"))
    }
  }

  private mutating func collect(
    _ node: Node, under prefix: String, into file: inout File, lines: LineTable
  ) {
    guard file.texts.count < Self.mostTexts else { return }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        let name = key.string ?? ""
        let path = prefix.isEmpty ? name : "\(prefix).\(name)"
        collect(value, under: path, into: &file, lines: lines)
      }
    case .scalar(let scalar) where !prefix.isEmpty:
      file.texts[prefix] = InterfaceText(scalar.string)
      file.places[prefix] = span(of: node, in: file.path, lines: lines)
    default:
      report(
        "strings-syntax", span(of: node, in: file.path, lines: lines),
        zh: "这里应当是文本或下一级键", en: "expected a text or nested keys here",
        help: Message(zh: "写成 键: 文本", en: "write it as key: text"))
    }
  }

  /// Compares the languages and returns all texts; the fallback language leads.
  mutating func finish(fallbackLanguage: String) -> StringsCatalog {
    let catalog = StringsCatalog(
      languages: files.map { Strings(language: $0.language, texts: $0.texts) },
      fallbackLanguage: fallbackLanguage)
    let keys = Set(files.flatMap { $0.texts.keys }).union(TextKey.allKeys).sorted()
    if files.isEmpty {
      report(
        "strings-missing",
        SourceSpan(path: "Templates/strings/\(fallbackLanguage).yaml", offset: 0),
        zh: "没有界面文本", en: "there are no interface texts",
        help: Message(zh: "新建这个文件", en: "create this file"))
    }
    for file in files {
      for key in keys where file.texts[key] == nil {
        let other = files.lazy.compactMap { $0.places[key] }.first
        report(
          "string-missing", SourceSpan(path: file.path, offset: 0),
          zh: "缺少文本“\(key)”", en: "the text '\(key)' is missing",
          help: Message(zh: "在此文件中加上它", en: "add it to this file"),
          notes: other.map {
            [.init(Message(zh: "另一种语言的文本在此", en: "the other language has it here"), span: $0)]
          } ?? [])
      }
      comparePlaceholders(of: file, with: catalog.fallback)
    }
    return catalog
  }

  private mutating func comparePlaceholders(of file: File, with fallback: Strings) {
    for (key, text) in file.texts.sorted(by: { $0.key < $1.key }) {
      guard let expected = fallback[key] else { continue }
      for name in text.placeholders where !expected.placeholders.contains(name) {
        guard !Self.isFree(key, name) else { continue }
        report(
          "string-placeholder", file.places[key],
          zh: "{\(name)} 在 \(fallback.language) 的同一文本中不存在",
          en: "{\(name)} does not exist in the \(fallback.language) text",
          help: Message(
            zh: "只用这些：\(expected.placeholders.joined(separator: "、"))",
            en: "use only: \(expected.placeholders.joined(separator: ", "))"))
      }
    }
  }

  /// Whether a text may use a placeholder that the other language does not: dates name their months.
  private static func isFree(_ key: String, _ placeholder: String) -> Bool {
    key == TextKey.date.rawValue && ["year", "month", "monthName", "day"].contains(placeholder)
  }

  /// Returns a warning for each text that neither templates nor Swift code show.
  func unused(except used: Set<String>) -> [Diagnostic] {
    let known = used.union(TextKey.allKeys)
    return files.flatMap { file in
      file.places.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }.map { key, span in
        Diagnostic(
          .warning, "string-unused", zh: "没有模板用到文本“\(key)”",
          en: "no template uses the text '\(key)'", at: span,
          help: Message(zh: "删去它，或在模板中写 {{strings.\(key)}}", en: "remove it or use it"))
      }
    }
  }

  // MARK: Places

  private func span(of node: Node, in path: String, lines: LineTable) -> SourceSpan {
    SourceSpan(path: path, offset: node.mark.map { lines.offset(of: $0) } ?? 0)
  }

  private func span(of error: any Error, in path: String, lines: LineTable) -> SourceSpan {
    let mark: Mark? =
      switch error as? YamlError {
      case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
        mark
      default: nil
      }
    return SourceSpan(path: path, offset: mark.map { lines.offset(of: $0) } ?? 0)
  }

  private static func reason(of error: any Error) -> String {
    switch error as? YamlError {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      problem
    case .duplicatedKeysInMapping: "a key appears twice"
    default: "it cannot be read"
    }
  }

  private mutating func report(
    _ code: String, _ span: SourceSpan?, zh: String, en: String, help: Message,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(.error, code, zh: zh, en: en, at: span, help: help, notes: notes))
  }
}

extension LineTable {
  /// Returns the byte offset of a YAML mark.
  fileprivate func offset(of mark: Mark) -> Int {
    offset(of: Position(line: mark.line, column: mark.column))
  }
}
