/// A text pattern for field values, matched in time proportional to text times pattern.
///
/// A small part of regular expressions, without groups and alternatives: characters, `.`, classes
/// such as `[0-9a-z]` and `[^〔〕]`, `\d` for an ASCII digit, `\` before a sign that means itself,
/// each followed by nothing, `?`, `*`, `+`, `{n}` or `{n,m}`. It has to match the whole text.
package struct Pattern: Sendable, Hashable {
  /// The pattern as written.
  package let source: String
  private let steps: [Step]

  /// One scalar of the pattern: required, or optional, or repeatable (which implies optional).
  private struct Step: Hashable {
    var set: ScalarSet
    var isOptional = false
    var isRepeatable = false
  }

  /// The scalars that one place of the pattern takes.
  private enum ScalarSet: Hashable {
    case any
    case ranges([ClosedRange<UInt32>], isNegated: Bool)

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .any: true
      case .ranges(let ranges, let isNegated):
        ranges.contains { $0.contains(scalar.value) } != isNegated
      }
    }
  }

  /// The most steps a pattern may have once its counts are written out.
  private static let stepLimit = 1000

  /// Compiles a pattern; `nil` when it is malformed or too long.
  package init?(_ source: String) {
    var parser = PatternParser(source)
    var steps: [Step] = []
    while !parser.isAtEnd {
      guard let set = Self.set(&parser), let count = parser.count() else { return nil }
      steps += Array(repeating: Step(set: set), count: count.lowerBound)
      if let upper = count.upperBound {
        steps += Array(
          repeating: Step(set: set, isOptional: true), count: upper - count.lowerBound)
      } else {
        steps.append(Step(set: set, isOptional: true, isRepeatable: true))
      }
      guard steps.count <= Self.stepLimit else { return nil }
    }
    self.source = source
    self.steps = steps
  }

  /// Whether the whole of `text` matches.
  package func matches(_ text: String) -> Bool {
    var reached = [Bool](repeating: false, count: steps.count + 1)
    reached[0] = true
    skipOptional(&reached)
    for scalar in text.unicodeScalars {
      var next = [Bool](repeating: false, count: steps.count + 1)
      for (index, step) in steps.enumerated() where reached[index] && step.set.contains(scalar) {
        next[step.isRepeatable ? index : index + 1] = true
      }
      skipOptional(&next)
      reached = next
    }
    return reached[steps.count]
  }

  private func skipOptional(_ reached: inout [Bool]) {
    for (index, step) in steps.enumerated() where reached[index] && step.isOptional {
      reached[index + 1] = true
    }
  }

  private static let digits = ScalarSet.ranges([0x30...0x39], isNegated: false)

  private static func set(_ parser: inout PatternParser) -> ScalarSet? {
    switch parser.next() {
    case ".": .any
    case "[": parser.classRanges().map { .ranges($0.ranges, isNegated: $0.isNegated) }
    case "\\":
      parser.next().map { $0 == "d" ? digits : .ranges([$0.value...$0.value], isNegated: false) }
    case "(", ")", "|", "*", "+", "?", "{", "}", "]", "^", "$", nil: nil
    case .some(let scalar): .ranges([scalar.value...scalar.value], isNegated: false)
    }
  }
}

private struct PatternParser {
  private var rest: Substring.UnicodeScalarView

  init(_ source: String) { rest = source[...].unicodeScalars }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func next() -> Unicode.Scalar? { rest.popFirst() }

  /// Reads what follows `[`, with the closing bracket.
  mutating func classRanges() -> (ranges: [ClosedRange<UInt32>], isNegated: Bool)? {
    let isNegated = rest.first == "^"
    if isNegated { rest.removeFirst() }
    var ranges: [ClosedRange<UInt32>] = []
    while let first = next() {
      if first == "]" { return ranges.isEmpty ? nil : (ranges, isNegated) }
      guard let lower = first == "\\" ? next() : first else { return nil }
      if rest.first == "-", rest.dropFirst().first != "]" {
        rest.removeFirst()
        guard let upper = next(), lower <= upper else { return nil }
        ranges.append(lower.value...upper.value)
      } else {
        ranges.append(lower.value...lower.value)
      }
    }
    return nil
  }

  /// Reads how often the place before may come; an upper bound of `nil` means any number.
  mutating func count() -> (lowerBound: Int, upperBound: Int?)? {
    switch rest.first {
    case "?":
      rest.removeFirst()
      return (0, 1)
    case "*":
      rest.removeFirst()
      return (0, nil)
    case "+":
      rest.removeFirst()
      return (1, nil)
    case "{":
      rest.removeFirst()
      return bounds()
    default: return (1, 1)
    }
  }

  private mutating func bounds() -> (lowerBound: Int, upperBound: Int?)? {
    guard let end = rest.firstIndex(of: "}") else { return nil }
    let parts = String(rest[..<end]).split(separator: ",", omittingEmptySubsequences: false)
    rest = rest[rest.index(after: end)...]
    let numbers = parts.compactMap { Int($0) }.filter { (0...1000).contains($0) }
    guard numbers.count == parts.count, let lower = numbers.first, parts.count <= 2 else {
      return nil
    }
    return lower <= numbers[numbers.count - 1] ? (lower, numbers[numbers.count - 1]) : nil
  }
}
