/// Every rule there is, in the order of their ids.
package enum RuleRegistry {
  /// What is written down about every rule, of whatever kind, by id.
  package static let all: [RuleMetadata] =
    (pageRules.map { type(of: $0).metadata } + sheetRules.map { type(of: $0).metadata }
    + siteRules.map { type(of: $0).metadata })
    .sorted { $0.id < $1.id }

  /// Returns what is written down about a rule; `nil` if there is none of that id.
  package static func metadata(of id: String) -> RuleMetadata? {
    byID[id]
  }

  private static let byID = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
