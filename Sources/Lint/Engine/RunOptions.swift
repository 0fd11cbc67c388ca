/// What a run takes down beside its findings.
package struct RunOptions: Sendable {
  /// Whether the time of each rule is taken down.
  package var measuresRules = false
  /// Whether the outcomes of each page are kept.
  package var keepsOutcomes = false

  package init() {}
}
