import Diagnostics

extension FieldRule {
  /// Reads a rule from a kind's file; `fields` are the kind's.
  static func read(
    _ value: PositionedValue, fields: [Field], _ diagnostics: inout [Diagnostic]
  ) -> FieldRule? {
    var reader = ObjectReader(value)
    let names = FieldNames(fields)
    let field = reader.read("field", required: true, by: names.known)
    let demand = demand(&reader, names)
    let severity = reader.choice("severity", among: ["error", "warning"])
    let reason = reader.read("because", required: true, by: KindFile.label)
    reader.reportUnknownKeys()
    if let field, let demand { check(demand, of: field, names, &reader, at: value) }
    diagnostics += reader.diagnostics
    guard let field, let demand, let reason else { return nil }
    return FieldRule(
      field: field, demand: demand,
      severity: severity.flatMap(Diagnostic.Severity.init(rawValue:)) ?? .error, reason: reason)
  }

  private static func demand(_ reader: inout ObjectReader, _ names: FieldNames) -> Demand? {
    let notAfter = reader.read("notAfter", by: names.known)
    let workingDays = reader.integer("plusWorkingDays", in: 1...1000) ?? 0
    let notBefore = reader.read("notBefore", by: names.known)
    let values = reader.texts("is").map(\.value)
    let requires = reader.list("requires", by: names.known)
    let requiresOneOf = reader.list("requiresOneOf", by: names.known)
    let forms: [Demand?] = [
      notAfter.map { .notAfter($0, workingDays: workingDays) }, notBefore.map(Demand.notBefore),
      requires.isEmpty ? nil : .requires(requires, values: values),
      requiresOneOf.isEmpty ? nil : .requiresOneOf(requiresOneOf, values: values),
    ]
    let given = forms.compactMap(\.self)
    if given.count != 1, reader.diagnostics.isEmpty { reader.report(.ruleForm(at: reader.start)) }
    return given.count == 1 ? given[0] : nil
  }

  /// Whether the demand makes sense for the types of the fields.
  private static func check(
    _ demand: Demand, of field: String, _ names: FieldNames, _ reader: inout ObjectReader,
    at value: PositionedValue
  ) {
    switch demand {
    case .notAfter(let other, _), .notBefore(let other):
      let types = [names[field]?.type, names[other]?.type]
      let isOrdered = types[0] == .date || types[0] == .number || types[0] == .duration
      if !isOrdered || types[0] != types[1] { reader.report(.ruleTypes(field, other, at: value)) }
    case .requires(_, let values), .requiresOneOf(_, let values):
      guard let known = names[field]?.values, !known.isEmpty else { return }
      let texts = reader.texts("is")
      for text in texts where values.contains(text.value) && !known.contains(text.value) {
        reader.report(.valueUnknown(text.value, at: text.span, known: known))
      }
    }
  }
}

/// The keys that rules of a kind may name.
private struct FieldNames {
  private var fields: [String: Field] = [:]

  init(_ kind: [Field]) {
    for field in FrontMatterKeys.fields + kind {
      fields[field.name] = field
      guard field.type == .object else { continue }
      for part in field.fields { fields[field.name + "." + part.name] = part }
    }
  }

  subscript(name: String) -> Field? { fields[name] }

  /// Returns the key that a text names; otherwise `nil` and a diagnostic.
  func known(_ value: PositionedValue, _ diagnostics: inout [Diagnostic]) -> String? {
    value.checkedChoice(among: fields.keys.sorted(), &diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func ruleForm(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "rule-form", zh: "一条规则只能有一种要求", en: "a rule has exactly one demand", at: span,
      help: Message(
        zh: "写 notAfter、notBefore、requires、requiresOneOf 之一",
        en: "write one of notAfter, notBefore, requires, requiresOneOf"))
  }

  fileprivate static func ruleTypes(
    _ field: String, _ other: String, at value: PositionedValue
  ) -> Diagnostic {
    Diagnostic(
      .error, "rule-types", zh: "“\(field)”和“\(other)”不能比较",
      en: "“\(field)” and “\(other)” cannot be compared", at: value.span,
      help: Message(
        zh: "两个字段都要是 date、number 或 duration",
        en: "both fields have to be date, number or duration"))
  }
}
