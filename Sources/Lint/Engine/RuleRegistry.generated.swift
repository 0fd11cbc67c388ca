// Written by `sitegen-dev generate`; do not edit. Made from
//   the files in Sources/Lint/Rules
// swift-format-ignore-file

extension RuleRegistry {
  /// The rules that look at one page, by the names of their types.
  static let pageRules: [any Rule] = [
    ARIACommandName(),
    ARIADialogName(),
    ARIAInputFieldName(),
    ARIAMeterName(),
    ARIAProgressbarName(),
    ARIAToggleFieldName(),
    ARIATooltipName(),
    ARIATreeitemName(),
    AreaAlt(),
    ButtonName(),
    DocumentTitle(),
    EmptyHeading(),
    EmptyTableHeader(),
    FormFieldMultipleLabels(),
    FrameFocusableContent(),
    FrameTitle(),
    FrameTitleUnique(),
    HTMLHasLang(),
    HTMLLangContentMismatch(),
    HTMLLangValid(),
    ImageAlt(),
    ImageRedundantAlt(),
    InputButtonName(),
    InputImageAlt(),
    Label(),
    LabelContentNameMismatch(),
    LabelTitleOnly(),
    LangContentMismatch(),
    LinkName(),
    LinkTextAlone(),
    LinkTextVague(),
    MetaRefresh(),
    MetaRefreshNoExceptions(),
    MetaViewport(),
    ObjectAlt(),
    SVGImgAlt(),
    SelectName(),
    SummaryName(),
    ValidLang(),
  ]

  /// The rules that look at all pages together, by the names of their types.
  static let siteRules: [any SiteRule] = [
    FragmentMissing(),
    LinkBroken(),
  ]
}
