extension SuccessCriterion {
  /// The same criterion in EN 301 549, such as `9.1.1.1`; `nil` for level AAA, which it leaves out.
  package var en301549: String? {
    level == .aaa ? nil : "9.\(rawValue)"
  }

  /// The criteria up to a level of which no program can decide anything, in their order.
  ///
  /// Every report ends with them, so that no one takes a clean run for conformance.
  package static func needingPerson(upTo level: ConformanceLevel) -> [SuccessCriterion] {
    allCases.filter { $0.level <= level && $0.judgement == .person }
  }
}
