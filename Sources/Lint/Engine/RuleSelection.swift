/// The rules that a run asks, with the levels they have on each page.
package struct RuleSelection: Sendable {
  /// What is written down about the rules: those of pages, of styles, of the site.
  package let rules: [RuleMetadata]
  let pageRules: [any Rule]
  let sheetRules: [any SheetRule]
  let siteRules: [any SiteRule]
  private let levels: [RuleLevel]
  private let configuration: LintConfiguration

  /// Selects the rules of the configured sets and those that a level asks for by name.
  package init(_ configuration: LintConfiguration) {
    self.init(
      configuration,
      pageRules: RuleRegistry.pageRules.filter {
        Self.isAsked(type(of: $0).metadata, configuration)
      },
      sheetRules: RuleRegistry.sheetRules.filter {
        Self.isAsked(type(of: $0).metadata, configuration)
      },
      siteRules: RuleRegistry.siteRules.filter {
        Self.isAsked(type(of: $0).metadata, configuration)
      })
  }

  /// Selects one rule, to verify its examples.
  package init(only id: String) {
    self.init(
      LintConfiguration(),
      pageRules: RuleRegistry.pageRules.filter { type(of: $0).metadata.id == id },
      sheetRules: RuleRegistry.sheetRules.filter { type(of: $0).metadata.id == id },
      siteRules: RuleRegistry.siteRules.filter { type(of: $0).metadata.id == id })
  }

  private init(
    _ configuration: LintConfiguration, pageRules: [any Rule], sheetRules: [any SheetRule],
    siteRules: [any SiteRule]
  ) {
    self.configuration = configuration
    self.pageRules = pageRules
    self.sheetRules = sheetRules
    self.siteRules = siteRules
    rules =
      pageRules.map { type(of: $0).metadata } + sheetRules.map { type(of: $0).metadata }
      + siteRules.map { type(of: $0).metadata }
    levels = rules.map { configuration.level(of: $0, at: "") }
  }

  /// Returns the level of a rule, by its place in ``rules``, on a page.
  func level(of rule: Int, at path: String) -> RuleLevel {
    configuration.pathLevels.isEmpty
      ? levels[rule] : configuration.level(of: rules[rule], at: path)
  }

  /// The sets of rules that were chosen.
  var sets: Set<RuleSet> { configuration.sets }

  /// The place in ``rules`` of the first rule about styles.
  var firstSheetRule: Int { pageRules.count }

  /// The place in ``rules`` of the first site rule.
  var firstSiteRule: Int { pageRules.count + sheetRules.count }

  /// What is written down about the rules of the site.
  var siteRuleMetadata: ArraySlice<RuleMetadata> { rules[firstSiteRule...] }

  /// Whether a rule is of a chosen set and on somewhere, or named by a level.
  private static func isAsked(_ rule: RuleMetadata, _ configuration: LintConfiguration) -> Bool {
    let named = configuration.highestNamedLevel(of: rule.id)
    let chosen = configuration.sets.reduce(into: Set<RuleSet>()) { $0.formUnion($1.included) }
    guard rule.sets.isEmpty || !rule.sets.isDisjoint(with: chosen) else {
      return named.map { $0 > .off } ?? false
    }
    return max(named ?? rule.level, rule.lowestLevel) > .off
  }
}
