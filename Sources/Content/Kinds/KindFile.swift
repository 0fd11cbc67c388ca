import Diagnostics

/// Reads the files in `Templates/kinds`.
enum KindFile {
  /// The folder with the kinds, relative to the site root.
  static let folder = "Templates/kinds"

  /// Reads one kind from the bytes of its file, whose name must be the kind's.
  static func read(_ bytes: [UInt8], path: String) -> (kind: Kind?, diagnostics: [Diagnostic]) {
    var reader = ObjectReader(
      YAMLDocument(bytes, path: path), start: SourceSpan(path: path, offset: 0))
    guard reader.diagnostics.isEmpty else { return (nil, reader.diagnostics) }
    let name = reader.text("name", required: true)
    let label = reader.read("label", required: true, by: KindFile.label)
    let plural = reader.read("plural", by: KindFile.label)
    let layout = reader.text("layout")?.value
    let schema = reader.read("schema", by: SchemaPath.readType)
    let glossaryLinks = reader.bool("glossaryLinks")
    let fields = reader.list("fields") { field($0, of: schema ?? Kind.webPage, &$1) }
    let rules = reader.list("rules") { value, diagnostics in
      FieldRule.read(value, fields: fields.map(\.value), &diagnostics)
    }
    reader.reportUnknownKeys()
    reader.report(repeatedNames(fields))
    if let name, path != "\(folder)/\(name.value).yaml" {
      reader.report(.kindFileName(name))
    }
    guard let name, let label else { return (nil, reader.diagnostics) }
    let kind = Kind(
      name: name.value, label: label, plural: plural, layout: layout, fields: fields.map(\.value),
      rules: rules, schema: schema, glossaryLinks: glossaryLinks)
    return (kind, reader.diagnostics)
  }

  /// Reads a text in both languages.
  static func label(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> Message? {
    var reader = ObjectReader(value)
    let zh = reader.text("zh", required: true)
    let en = reader.text("en", required: true)
    reader.reportUnknownKeys()
    diagnostics += reader.diagnostics
    guard let zh, let en else { return nil }
    return Message(zh: zh.value, en: en.value)
  }

  /// Reads texts by name.
  private static func texts(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> [String: String]? {
    guard let members = value.members else {
      diagnostics.append(.wrongType(.object, at: value.span))
      return nil
    }
    let texts = members.compactMap { member in
      member.value.checkedText(&diagnostics).map { (member.key, $0) }
    }
    return Dictionary(texts, uniquingKeysWith: { first, _ in first })
  }

  /// Reads a field of a kind that is about a type of schema.org.
  private static func field(
    _ value: PositionedValue, of type: String, _ diagnostics: inout [Diagnostic]
  ) -> Located<Field>? {
    let field = part(value, isPart: false, of: type, &diagnostics)
    if let field, FrontMatterKeys.common.contains(field.value.name) {
      diagnostics.append(.fieldReserved(Located(value: field.value.name, span: field.span)))
    }
    return field
  }

  /// Reads a field or a part of one; parts have no parts themselves.
  private static func part(
    _ value: PositionedValue, isPart: Bool, of owner: String, _ diagnostics: inout [Diagnostic]
  ) -> Located<Field>? {
    var reader = ObjectReader(value)
    let name = reader.text("name", required: true)
    let label = reader.read("label", required: true, by: KindFile.label)
    let hint = reader.read("hint", by: KindFile.label)
    let type = reader.read("type", required: true) { value, diagnostics in
      value.checkedChoice(
        among: isPart ? FieldType.partNames : FieldType.allNames, &diagnostics
      ).flatMap(FieldType.init(name:))
    }
    let isRequired = reader.bool("required") ?? false
    let pattern = reader.text("pattern")
    let values = reader.texts("values").map(\.value)
    let schema = reader.read("schema") { SchemaPath.read($0, from: owner, &$1) }
    let schemaValues = reader.read("schemaValues", by: KindFile.texts) ?? [:]
    let fields =
      isPart
      ? [] : reader.list("fields") { part($0, isPart: true, of: schema?.itemType ?? owner, &$1) }
    let isEssential = isPart ? nil : reader.bool("essential")
    let meta = isPart ? nil : reader.text("meta")?.value
    reader.reportUnknownKeys()
    let compiled = pattern.flatMap { Pattern($0.value) }
    if let pattern, compiled == nil { reader.report(.patternMalformed(pattern)) }
    reader.report(repeatedNames(fields))
    if type?.element == .choice, values.isEmpty {
      reader.report(.keyMissing("values", at: value.span))
    }
    diagnostics += reader.diagnostics
    guard let name, let label, let type else { return nil }
    let field = Field(
      name: name.value, label: label, hint: hint, type: type, isRequired: isRequired,
      pattern: compiled, values: values, fields: fields.map(\.value),
      isEssential: isEssential ?? false, meta: meta, schema: schema, schemaValues: schemaValues)
    return Located(value: field, span: name.span)
  }

  private static func repeatedNames(_ fields: [Located<Field>]) -> [Diagnostic] {
    var first: [String: SourceSpan] = [:]
    return fields.compactMap { field in
      if let earlier = first[field.value.name] {
        return .duplicateKey(field.value.name, at: field.span, first: earlier)
      }
      first[field.value.name] = field.span
      return nil
    }
  }
}

extension Diagnostic {
  static func kindFileName(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "kind-file-name", zh: "类型名与文件名不同", en: "the kind's name differs from its file's",
      at: name.span,
      help: Message(
        zh: "把文件改名为 \(name.value).yaml", en: "rename the file to \(name.value).yaml"))
  }

  static func patternMalformed(_ pattern: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "pattern-malformed", zh: "格式“\(pattern.value)”写错了",
      en: "the pattern “\(pattern.value)” is malformed", at: pattern.span,
      help: Message(
        zh: "可用：字符、.、[0-9]、\\d，以及 ? * + {n} {n,m}；没有括号和 |",
        en: "use characters, ., [0-9], \\d and ? * + {n} {n,m}; no groups and no |"))
  }

  static func fieldReserved(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "field-reserved", zh: "“\(name.value)”是所有页面共有的键",
      en: "“\(name.value)” is a key that every page has", at: name.span,
      help: Message(zh: "换一个字段名", en: "choose another name for the field"))
  }
}
