import Diagnostics

/// Takes known keys out of an object, checks their values, and reports what is wrong.
///
/// Each method returns `nil` for a key that is missing or whose value is wrong; only the second
/// leaves a diagnostic, unless the key is required.
struct ObjectReader {
  let members: [PositionedValue.Member]
  /// Where to point when a required key is missing.
  let start: SourceSpan
  private(set) var diagnostics: [Diagnostic] = []
  private var knownKeys: [String] = []
  /// Whether there is an object at all, so that missing keys are worth a word.
  private let isObject: Bool

  /// Starts on an object; a value of another shape is reported and read as an object without keys.
  ///
  /// A missing key is reported at `start`, which is the object's beginning unless given.
  init(_ value: PositionedValue, start: SourceSpan? = nil) {
    self.start = start ?? SourceSpan(path: value.span.path, offset: value.span.offset)
    members = value.members ?? []
    isObject = value.members != nil
    if value.members == nil { diagnostics.append(.wrongType(.object, at: value.span)) }
  }

  /// Starts on a document; an empty one is an object without keys.
  init(_ document: YAMLDocument, start: SourceSpan) {
    self.init(document.root ?? PositionedValue(.object([]), at: start), start: start)
    diagnostics = document.diagnostics + diagnostics
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func report(_ more: [Diagnostic]) { diagnostics += more }

  /// Returns the value of a key, whatever it is; `nil` when it is missing or empty.
  mutating func value(_ key: String, required: Bool = false) -> PositionedValue? {
    knownKeys.append(key)
    let member = members.first { $0.key == key }
    guard let member, member.value.content != .null else {
      if required, isObject {
        let problem = member.map { Diagnostic.valueEmpty(key, at: $0.keySpan) }
        diagnostics.append(problem ?? .keyMissing(key, at: start))
      }
      return nil
    }
    return member.value
  }

  /// Reads a key with a function that returns `nil` after it has said what is wrong.
  mutating func read<T>(
    _ key: String, required: Bool = false,
    by parse: (PositionedValue, inout [Diagnostic]) -> T?
  ) -> T? {
    guard let value = value(key, required: required) else { return nil }
    return parse(value, &diagnostics)
  }

  mutating func text(_ key: String, required: Bool = false) -> Located<String>? {
    read(key, required: required) { value, diagnostics in
      value.checkedText(&diagnostics).map { Located(value: $0, span: value.span) }
    }
  }

  mutating func date(_ key: String) -> CalendarDate? {
    read(key) { $0.checkedDate(&$1) }
  }

  mutating func bool(_ key: String) -> Bool? {
    read(key) { $0.checkedBool(&$1) }
  }

  mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    read(key) { $0.checkedInteger(in: range, &$1) }
  }

  mutating func choice(_ key: String, among values: [String]) -> String? {
    read(key) { $0.checkedChoice(among: values, &$1) }
  }

  mutating func texts(_ key: String) -> [Located<String>] {
    list(key) { value, diagnostics in
      value.checkedText(&diagnostics).map { Located(value: $0, span: value.span) }
    }
  }

  /// Reads a list, leaving out the items that `parse` refuses.
  mutating func list<T>(
    _ key: String, required: Bool = false,
    by parse: (PositionedValue, inout [Diagnostic]) -> T?
  ) -> [T] {
    read(key, required: required) { value, diagnostics -> [T]? in
      guard case .list(let items) = value.content else {
        diagnostics.append(.wrongType(.list, at: value.span))
        return nil
      }
      return items.compactMap { parse($0, &diagnostics) }
    } ?? []
  }

  /// Reads an item or a list of items, leaving out those that `parse` refuses.
  mutating func oneOrMore<T>(
    _ key: String, required: Bool = false,
    by parse: (PositionedValue, inout [Diagnostic]) -> T?
  ) -> [T] {
    read(key, required: required) { value, diagnostics -> [T]? in
      guard case .list(let items) = value.content else {
        return parse(value, &diagnostics).map { [$0] }
      }
      if required, items.isEmpty { diagnostics.append(.valueEmpty(key, at: value.span)) }
      return items.compactMap { parse($0, &diagnostics) }
    } ?? []
  }

  /// Reports the keys that nobody asked for, each with the nearest known one.
  mutating func reportUnknownKeys() {
    for member in members where !knownKeys.contains(member.key) {
      diagnostics.append(
        .keyUnknown(member.key, at: member.keySpan, known: knownKeys))
    }
  }
}
