import Diagnostics
import SchemaOrg

/// Where a value stands in a page's JSON-LD, such as `location(Place).address`: from the page's own
/// item, or from the item of the object that the value is a part of, through others to a property.
package struct SchemaPath: Sendable, Hashable {
  /// The properties on the way; all but the last lead to an item.
  package var steps: [Step]

  /// A property with the item that it leads to.
  package struct Step: Sendable, Hashable {
    package var property: String
    /// The item's type; `nil` for a property that has the value itself.
    package var type: String?
  }

  /// The property by which a value decides the type of its item.
  package static let typeProperty = "@type"

  /// The type of the item at the end of the way; `nil` when the value itself is there.
  package var itemType: String? { steps.last?.type }

  /// Reads a path that starts at an item of a type; what is unknown is reported.
  static func read(
    _ value: PositionedValue, from type: String, _ diagnostics: inout [Diagnostic]
  ) -> SchemaPath? {
    guard let text = value.checkedText(&diagnostics) else { return nil }
    var steps: [Step] = []
    var current: String? = type
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      guard let step = Step(part), let owner = current else {
        diagnostics.append(.schemaPathMalformed(text, at: value.span))
        return nil
      }
      guard isKnown(step, on: owner, at: value.span, &diagnostics) else { return nil }
      steps.append(step)
      current = step.type
    }
    return SchemaPath(steps: steps)
  }

  /// Reads the name of a type.
  static func readType(_ value: PositionedValue, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let name = value.checkedText(&diagnostics) else { return nil }
    return isKnown(type: name, at: value.span, &diagnostics) ? name : nil
  }

  private static func isKnown(
    _ step: Step, on owner: String, at span: SourceSpan, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    if step.property != typeProperty, !SchemaVocabulary.allows(step.property, on: owner) {
      diagnostics.append(
        .schemaUnknown(
          Message(zh: "类型 \(owner) 的属性", en: "property of \(owner)"), step.property, at: span,
          known: SchemaVocabulary.properties(of: owner)))
      return false
    }
    return step.type.map { isKnown(type: $0, at: span, &diagnostics) } ?? true
  }

  private static func isKnown(
    type name: String, at span: SourceSpan, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    if SchemaVocabulary.hasType(name) { return true }
    diagnostics.append(
      .schemaUnknown(
        Message(zh: "类型", en: "type"), name, at: span, known: Set(SchemaVocabulary.types)))
    return false
  }
}

extension SchemaPath.Step {
  /// Reads `property` or `property(Type)`; `nil` if it is neither.
  init?(_ text: Substring) {
    let parts = text.split(separator: "(", maxSplits: 1, omittingEmptySubsequences: false)
    guard Self.isName(parts[0].first == "@" ? parts[0].dropFirst() : parts[0]) else {
      return nil
    }
    property = String(parts[0])
    guard parts.count == 2 else { return }
    guard parts[1].last == ")", Self.isName(parts[1].dropLast()) else { return nil }
    type = String(parts[1].dropLast())
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}

extension Diagnostic {
  fileprivate static func schemaPathMalformed(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "schema-path-malformed", zh: "“\(text)”写得不对", en: "“\(text)” is malformed", at: span,
      help: Message(
        zh: "写成“属性”或“属性(类型).属性”，例如 location(Place).address",
        en: "write property or property(Type).property, such as location(Place).address"))
  }

  fileprivate static func schemaUnknown(
    _ what: Message, _ name: String, at span: SourceSpan, known: Set<String>
  ) -> Diagnostic {
    let nearest = NearestName.of(name, among: known)
    return Diagnostic(
      .error, "schema-unknown", zh: "schema.org 没有\(what.zh) \(name)",
      en: "schema.org has no \(what.en) \(name)", at: span,
      help: nearest.map { Message(zh: "是不是 \($0)？", en: "did you mean \($0)?") }
        ?? Message(
          zh: "查 https://schema.org/（按 \(SchemaVocabulary.release) 核对）",
          en: "see https://schema.org/ (checked against \(SchemaVocabulary.release))"))
  }
}
