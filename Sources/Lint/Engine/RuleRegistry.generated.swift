// Written by `sitegen-dev generate`; do not edit. Made from
//   the files in Sources/Lint/Rules
// swift-format-ignore-file

extension RuleRegistry {
  /// The rules that look at one page, by the names of their types.
  static let pageRules: [any Rule] = [
    ColorContrast(),
    ColorContrastEnhanced(),
    ElderContrast(),
    ElderFontSize(),
    HTMLHasLang(),
    ImageAlt(),
    LinkTextVague(),
  ]

  static let sheetRules: [any SheetRule] = []

  /// The rules that look at all pages together, by the names of their types.
  static let siteRules: [any SiteRule] = [
    Bypass(),
    BypassHeading(),
    BypassLandmark(),
    BypassSkipLink(),
    FragmentMissing(),
    HelpOrder(),
    LinkBroken(),
    NavigationOrder(),
    OrphanPage(),
    ResourceMissing(),
    TitleDuplicate(),
  ]
}
