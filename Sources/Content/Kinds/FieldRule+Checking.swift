import Diagnostics

extension FieldRule {
  /// Checks the front matter of a page.
  func check(_ members: [PositionedValue.Member]) -> [Diagnostic] {
    guard let member = Self.member(field, in: members) else { return [] }
    switch demand {
    case .notAfter(let other, let workingDays):
      guard let limit = Self.member(other, in: members) else { return [] }
      return order(member, against: limit, named: other, workingDays: workingDays)
    case .notBefore(let other):
      guard let limit = Self.member(other, in: members), let lower = OrderedValue(limit.value),
        let value = OrderedValue(member.value), lower.exceeds(value)
      else { return [] }
      return [before(member, lower, limit.value.text ?? "", named: other)]
    case .requires(let keys, let values):
      guard Self.has(member.value, oneOf: values) else { return [] }
      return keys.filter { Self.member($0, in: members) == nil }.map {
        missing([$0], beside: member, values)
      }
    case .requiresOneOf(let keys, let values):
      let isMet = keys.contains { Self.member($0, in: members) != nil }
      guard !isMet, Self.has(member.value, oneOf: values) else { return [] }
      return [missing(keys, beside: member, values)]
    }
  }

  /// Returns the member at a path of keys joined by dots; `nil` when it is missing or empty.
  private static func member(
    _ path: String, in members: [PositionedValue.Member]
  ) -> PositionedValue.Member? {
    let parts = path.split(separator: ".", maxSplits: 1)
    guard let member = members.first(where: { $0.key == parts[0] }), !isEmpty(member.value) else {
      return nil
    }
    guard parts.count == 2 else { return member }
    return Self.member(String(parts[1]), in: member.value.members ?? [])
  }

  private static func isEmpty(_ value: PositionedValue) -> Bool {
    switch value.content {
    case .null: true
    case .scalar(let text, _): text.isEmpty
    case .list(let items): items.isEmpty
    case .object(let members): members.isEmpty
    }
  }

  /// Whether a value, or one in a list, is among some texts; always when there are none.
  private static func has(_ value: PositionedValue, oneOf texts: [String]) -> Bool {
    if texts.isEmpty { return true }
    if case .list(let items) = value.content { return items.contains { has($0, oneOf: texts) } }
    return value.text.map(texts.contains) ?? false
  }

  private func order(
    _ member: PositionedValue.Member, against limit: PositionedValue.Member, named other: String,
    workingDays: Int
  ) -> [Diagnostic] {
    guard let value = OrderedValue(member.value), let upper = OrderedValue(limit.value) else {
      return []
    }
    guard workingDays > 0, case .date(let day) = upper else {
      let text = limit.value.text ?? ""
      return value.exceeds(upper) ? [after(member, upper, text, named: other)] : []
    }
    let last = day.adding(workingDays: workingDays)
    return value.exceeds(.date(last)) ? [late(member, named: other, workingDays, last: last)] : []
  }
}

// MARK: Findings

extension FieldRule {
  private func before(
    _ member: PositionedValue.Member, _ limit: OrderedValue, _ text: String, named other: String
  ) -> Diagnostic {
    finding(
      "field-order", at: member,
      zh: limit.isDate ? "“\(field)”早于“\(other)”" : "“\(field)”小于“\(other)”",
      en: "“\(field)” is \(limit.isDate ? "before" : "less than") “\(other)”",
      help: limit.isDate
        ? Message(zh: "改成 \(text) 或更晚", en: "give \(text) or later")
        : Message(zh: "改成 \(text) 或更大", en: "give \(text) or more"))
  }

  private func after(
    _ member: PositionedValue.Member, _ limit: OrderedValue, _ text: String, named other: String
  ) -> Diagnostic {
    finding(
      "field-order", at: member,
      zh: limit.isDate ? "“\(field)”晚于“\(other)”" : "“\(field)”超过“\(other)”",
      en: "“\(field)” is \(limit.isDate ? "after" : "more than") “\(other)”",
      help: limit.isDate
        ? Message(zh: "改成 \(text) 或更早", en: "give \(text) or earlier")
        : Message(zh: "改成不超过 \(text)", en: "give at most \(text)"))
  }

  private func late(
    _ member: PositionedValue.Member, named other: String, _ workingDays: Int, last: CalendarDate
  ) -> Diagnostic {
    finding(
      "field-late", at: member, zh: "“\(field)”比“\(other)”晚了超过 \(workingDays) 个工作日",
      en: "“\(field)” is more than \(workingDays) working days after “\(other)”",
      help: Message(
        zh: "核对日期：最迟是 \(last.iso)，没有扣除法定节假日",
        en: "check the dates: the last day is \(last.iso), public holidays not deducted"))
  }

  private func missing(
    _ keys: [String], beside member: PositionedValue.Member, _ values: [String]
  ) -> Diagnostic {
    let zh = keys.map { "“\($0)”" }.joined(separator: "或")
    let en = keys.map { "“\($0)”" }.joined(separator: " or ")
    let value = values.first { Self.has(member.value, oneOf: [$0]) }
    return finding(
      "field-required", at: member,
      zh: value.map { "“\(field)”是“\($0)”，还要写\(zh)" } ?? "写了“\(field)”，还要写\(zh)",
      en: value.map { "“\(field)” is “\($0)”, which asks for \(en)" }
        ?? "“\(field)” asks for \(en) as well",
      help: Message(zh: "写上\(zh)", en: "add \(en)"))
  }

  private func finding(
    _ code: String, at member: PositionedValue.Member, zh: String, en: String, help: Message
  ) -> Diagnostic {
    Diagnostic(
      severity, code, zh: zh, en: en, at: member.keySpan, help: help,
      notes: [Diagnostic.Note(reason)])
  }
}
