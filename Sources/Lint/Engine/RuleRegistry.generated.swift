// Written by `sitegen-dev generate`; do not edit. Made from
//   the files in Sources/Lint/Rules
// swift-format-ignore-file

extension RuleRegistry {
  /// The rules that look at one page, by the names of their types.
  static let pageRules: [any Rule] = [
    AltFileName(),
    AltGeneric(),
    AltRepeatsCaption(),
    AltTooLong(),
    AudioTranscript(),
    EmbedTitle(),
    HTMLHasLang(),
    ImageAlt(),
    LinkDownloadInfo(),
    LinkNewWindow(),
    LinkSymbolOnly(),
    LinkTextVague(),
    ListNotMarkedUp(),
    NoAutoplayAudio(),
    PAsHeading(),
    PassageLang(),
    TextBrokenParagraph(),
    TextColumnJargon(),
    TextFullwidthDigit(),
    TextHalfwidthPunct(),
    TextIntraWordSpace(),
    TextInvisibleChar(),
    TextNonstandardChar(),
    TextPageNumberResidue(),
    VideoCaption(),
  ]

  /// The rules that look at all pages together, by the names of their types.
  static let siteRules: [any SiteRule] = [
    FragmentMissing(),
    LinkBroken(),
    TrackMissing(),
  ]
}
