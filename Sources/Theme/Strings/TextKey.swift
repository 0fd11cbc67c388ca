import Markdown

/// The interface texts that this module shows; templates name theirs themselves.
package enum TextKey: String, Sendable, CaseIterable {
  // Dates and lists, used where contexts are made.
  case date = "date.format"
  case january = "date.month.1"
  case february = "date.month.2"
  case march = "date.month.3"
  case april = "date.month.4"
  case may = "date.month.5"
  case june = "date.month.6"
  case july = "date.month.7"
  case august = "date.month.8"
  case september = "date.month.9"
  case october = "date.month.10"
  case november = "date.month.11"
  case december = "date.month.12"
  case listSeparator = "list.separator"
  case yes = "field.yes"
  case no = "field.no"

  // Titles of the pages that nobody writes.
  case home = "page.home"
  /// Contains `{title}`.
  case elderTitle = "page.elder"
  case elderEdition = "edition.elder"
  case numberedPage = "page.numbered"
  case tags = "page.tags"
  case tag = "page.tag"
  case siteMap = "page.site-map"
  case media = "page.media"
  case catalogue = "page.catalogue"
  case notFound = "page.not-found"
  case redirect = "page.redirect"

  // Players, and the list of all recordings.
  case video = "media.video"
  case audio = "media.audio"
  case mediaGiven = "media.given"
  case mediaNone = "media.none"
  case mediaNotNeeded = "media.not-needed"
  case mediaOriginal = "media.original"
  case mediaSigned = "media.signed"
  case mediaDescribed = "media.described"
  /// Contains `{title}` and `{version}`.
  case mediaVersionName = "media.version-name"
  case mediaCaptions = "media.captions"
  case mediaOpenCaptions = "media.open-captions"
  case mediaSubtitles = "media.subtitles"
  case mediaSignLanguage = "media.sign-language"
  case mediaSignInset = "media.sign-inset"
  case mediaSignSeparate = "media.sign-separate"
  case mediaTranscript = "media.transcript"
  case mediaDescription = "media.description"
  case mediaChapters = "media.chapters"
  /// Contains `{name}`.
  case mediaMade = "media.made"
  /// Contains `{name}` and `{date}`.
  case mediaMadeOn = "media.made-on"
  case mediaMachine = "media.machine"
  /// Contains `{name}`.
  case mediaReviewed = "media.reviewed"
  /// Contains `{name}` and `{date}`.
  case mediaReviewedOn = "media.reviewed-on"

  // Forms of emergency information.
  case voice = "alternatives.voice"
  case largePrint = "alternatives.large-print"
  case braille = "alternatives.braille"
  case signLanguage = "alternatives.sign-language"
  case captions = "alternatives.captions"

  /// The name of a month, from 1 to 12.
  static func month(_ month: Int) -> TextKey? { TextKey(rawValue: "date.month.\(month)") }

  /// The keys of all texts that Swift code shows, those of rendered Markdown included.
  ///
  /// Every language must have them, and they do not count as unused.
  static let allKeys = allCases.map(\.rawValue) + MarkdownLabel.allCases.map(\.rawValue)
}
