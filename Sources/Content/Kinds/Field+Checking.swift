import Diagnostics

extension Field {
  /// A link in front matter to another page, to be looked up once all pages are known.
  typealias PageReference = Located<String>

  /// Checks a value against the field; `nil` when it is wrong.
  func check(
    _ value: PositionedValue, references: inout [PageReference],
    _ diagnostics: inout [Diagnostic]
  ) -> Value? {
    guard case .list(let element) = type else {
      return check(value, as: type, references: &references, &diagnostics)
    }
    guard case .list(let items) = value.content else {
      diagnostics.append(.wrongType(.list, at: value.span))
      return nil
    }
    if isRequired, items.isEmpty {
      diagnostics.append(.valueEmpty(name, at: value.span))
      return nil
    }
    return .list(
      items.compactMap { check($0, as: element, references: &references, &diagnostics) })
  }

  private func check(
    _ value: PositionedValue, as type: FieldType, references: inout [PageReference],
    _ diagnostics: inout [Diagnostic]
  ) -> Value? {
    switch type {
    case .date: return value.checkedDate(&diagnostics).map(Value.date)
    case .bool: return value.checkedBool(&diagnostics).map(Value.bool)
    case .number: return value.checkedNumber(&diagnostics).map(Value.number)
    case .choice: return value.checkedChoice(among: values, &diagnostics).map(Value.text)
    case .object: return checkObject(value, references: &references, &diagnostics)
    case .list, .media, .alternatives: return value.plainValue
    case .text, .markdown, .duration, .phone, .url, .page: break
    }
    guard let text = value.checkedText(&diagnostics) else { return nil }
    guard let problem = problem(of: text, as: type, at: value.span) else {
      if type == .page { references.append(Located(value: text, span: value.span)) }
      return .text(text)
    }
    diagnostics.append(problem)
    return nil
  }

  private func checkObject(
    _ value: PositionedValue, references: inout [PageReference],
    _ diagnostics: inout [Diagnostic]
  ) -> Value? {
    if takesText, value.text != nil {
      let text = fields[0].check(value, references: &references, &diagnostics)
      return text.map { .object([.init(key: fields[0].name, value: $0)]) }
    }
    var reader = ObjectReader(value)
    guard !fields.isEmpty else {
      diagnostics += reader.diagnostics
      return value.members == nil ? nil : value.plainValue
    }
    var members: [Value.Member] = []
    for field in fields {
      let value = reader.read(field.name, required: field.isRequired) {
        field.check($0, references: &references, &$1)
      }
      if let value { members.append(.init(key: field.name, value: value)) }
    }
    if value.members != nil { reader.reportUnknownKeys() }
    diagnostics += reader.diagnostics
    return .object(members)
  }

  private func problem(of text: String, as type: FieldType, at span: SourceSpan) -> Diagnostic? {
    if text.isEmpty, isRequired { return .valueEmpty(name, at: span) }
    switch type {
    case .duration where TimeLimit(text) == nil: return .durationInvalid(text, at: span)
    case .phone where !PhoneNumber.isValid(text): return .phoneInvalid(text, at: span)
    case .url where !WebAddress.isValid(text): return .urlInvalid(text, at: span)
    default: break
    }
    return pattern.flatMap { $0.matches(text) ? nil : .patternMismatch(text, $0, at: span) }
  }
}

/// Telephone numbers as they are printed: `12385`, `0431-88888888`, `+86 10 1234 5678 转 3`.
enum PhoneNumber {
  /// Whether a text has 3 to 20 digits in groups joined by one blank or hyphen, perhaps in
  /// parentheses, `+` only at the start, and perhaps an extension after `转`.
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "转", omittingEmptySubsequences: false)
      .map { $0.trimmingBlanks() }
    guard let number = parts.first, parts.count <= 2 else { return false }
    guard parts.count == 1 || isDigits(parts[1], count: 1...6) else { return false }
    let unsigned = number.first == "+" ? number.dropFirst() : number
    let groups = unsigned.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == " " }
      .map { $0.first == "(" && $0.last == ")" ? $0.dropFirst().dropLast() : $0 }
    return groups.allSatisfy { isDigits($0, count: 1...20) }
      && (3...20).contains(groups.reduce(0) { $0 + $1.utf8.count })
  }

  private static func isDigits(_ text: Substring, count: ClosedRange<Int>) -> Bool {
    count.contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension Substring {
  fileprivate func trimmingBlanks() -> Substring {
    var result = drop { $0 == " " }
    while result.last == " " { result.removeLast() }
    return result
  }
}

/// Addresses on the web.
enum WebAddress {
  /// Whether a text is `http://` or `https://`, a host, and perhaps more, without spaces and quotes.
  static func isValid(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { !"/?#".contains($0) }
    return !host.isEmpty && host.utf8.first != UInt8(ascii: ":") && !host.utf8.contains(0x40)
      && rest.unicodeScalars.allSatisfy {
        $0.value > 0x20 && $0.value != 0x7F && !#""<>\^`{|}"#.unicodeScalars.contains($0)
      }
  }
}

extension Diagnostic {
  static func phoneInvalid(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "phone-invalid", zh: "“\(text)”不是电话号码", en: "“\(text)” is not a telephone number",
      at: span,
      help: Message(
        zh: "写成 \"12385\" 或 \"0431-12345678\"", en: "write it like \"12385\" or \"0431-12345678\""))
  }

  static func durationInvalid(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "duration-invalid", zh: "“\(text)”不是期限", en: "“\(text)” is not a time limit",
      at: span,
      help: Message(
        zh: "写成 20个工作日、30日 或 2个月", en: "write it like 20 working days, 30 days or 2 months"))
  }

  static func urlInvalid(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "url-invalid", zh: "“\(text)”不是完整的网址", en: "“\(text)” is not a complete web address",
      at: span, help: Message(zh: "写成 https://…", en: "write it like https://…"))
  }

  static func patternMismatch(_ text: String, _ pattern: Pattern, at span: SourceSpan) -> Diagnostic
  {
    Diagnostic(
      .error, "pattern-mismatch", zh: "“\(text)”不合格式", en: "“\(text)” does not have the right form",
      at: span,
      help: Message(zh: "格式是 \(pattern.source)", en: "the form is \(pattern.source)"))
  }
}
