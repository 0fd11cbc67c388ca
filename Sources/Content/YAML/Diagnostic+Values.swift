import Diagnostics

/// A shape that a value should have, in the author's words.
enum ExpectedShape {
  case text, date, bool, number, integer, list, object

  var message: Message {
    switch self {
    case .text: Message(zh: "文字", en: "a text")
    case .date: Message(zh: "日期", en: "a date")
    case .bool: Message(zh: "“true”或“false”", en: "true or false")
    case .number: Message(zh: "数字", en: "a number")
    case .integer: Message(zh: "整数", en: "a whole number")
    case .list: Message(zh: "列表", en: "a list")
    case .object: Message(zh: "若干“键: 值”", en: "keys with values")
    }
  }

  var example: Message {
    switch self {
    case .text: Message(zh: "写成 \"文字\"", en: "write it like \"text\"")
    case .date: Message(zh: "写成 2026-11-21", en: "write it like 2026-11-21")
    case .bool: Message(zh: "写 true 或 false，不加引号", en: "write true or false without quotes")
    case .number: Message(zh: "写成 12 或 0.5，不加引号", en: "write it like 12 or 0.5 without quotes")
    case .integer: Message(zh: "写成 12，不加引号", en: "write it like 12 without quotes")
    case .list: Message(zh: "写成 [甲, 乙]", en: "write it like [one, two]")
    case .object: Message(zh: "每行写“键: 值”", en: "write “key: value” on each line")
    }
  }
}

extension Diagnostic {
  static func wrongType(_ expected: ExpectedShape, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "value-type", zh: "这里应当是\(expected.message.zh)",
      en: "this should be \(expected.message.en)", at: span, help: expected.example)
  }

  static func keyMissing(_ key: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "key-missing", zh: "缺少必填的键“\(key)”", en: "the required key “\(key)” is missing",
      at: span, help: Message(zh: "加一行“\(key): …”", en: "add a line “\(key): …”"))
  }

  static func valueEmpty(_ key: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "value-empty", zh: "必填的键“\(key)”没有值", en: "the required key “\(key)” has no value",
      at: span, help: Message(zh: "在“\(key):”后面写上内容", en: "write something after “\(key):”"))
  }

  static func keyUnknown(_ key: String, at span: SourceSpan, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, "key-unknown", zh: "不认识的键“\(key)”", en: "unknown key “\(key)”", at: span,
      help: suggestion(for: key, among: known))
  }

  static func valueUnknown(_ value: String, at span: SourceSpan, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, "value-unknown", zh: "不认识的值“\(value)”", en: "unknown value “\(value)”", at: span,
      help: suggestion(for: value, among: known))
  }

  static func dateImpossible(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "date-impossible", zh: "没有 \(text) 这一天", en: "there is no day \(text)", at: span,
      help: Message(zh: "改成真实的日期", en: "give a day that exists"))
  }

  static func numberOutOfRange(_ range: ClosedRange<Int>, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "number-range", zh: "数字超出范围", en: "the number is out of range", at: span,
      help: Message(
        zh: "写 \(range.lowerBound) 到 \(range.upperBound) 之间的数",
        en: "give a number from \(range.lowerBound) to \(range.upperBound)"))
  }

  static func controlCharacter(_ scalar: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return Diagnostic(
      .error, "character-invisible", zh: "值里有控制字符 U+\(code)",
      en: "the value holds the control character U+\(code)", at: span,
      help: Message(zh: "删去反斜杠写法", en: "delete the escape"))
  }

  private static func suggestion(for name: String, among known: [String]) -> Message {
    if let nearest = NearestName.of(name, among: known) {
      return Message(zh: "是不是“\(nearest)”？", en: "did you mean “\(nearest)”?")
    }
    guard !known.isEmpty else { return Message(zh: "删去它", en: "delete it") }
    return Message(
      zh: "可以用：\(known.joined(separator: "、"))", en: "known are: \(known.joined(separator: ", "))")
  }
}
