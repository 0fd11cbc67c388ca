import Captions
import Content
import Diagnostics
import Media
import Theme

/// What is wrong with a recording's files, compared with each other and with what the author says.
struct MediaCheck {
  let item: MediaItem
  let page: Page
  /// How long the recording plays; `nil` until its files are read, or if none says it.
  var duration: CaptionTime?
  private(set) var diagnostics: [Diagnostic] = []

  /// The most that lengths may differ, in milliseconds: formats round differently, and editors write
  /// whole seconds.
  private static let tolerance = 1_000
  /// The part of the captions that a transcript may lack: it need not have every sound.
  private static let tolerableGap = 0.2

  init(item: MediaItem, page: Page) {
    self.item = item
    self.page = page
  }

  /// Compares files of one version with their names, with each other and with the author's words.
  mutating func sources(
    _ sources: [(source: MediaSource, facts: MediaFacts?)], _ role: Player.Role
  ) {
    var first: Double?
    for (source, facts) in sources {
      guard let facts else {
        diagnostics.append(.mediaUnreadable(source))
        continue
      }
      if facts.type != source.type.name {
        diagnostics.append(.mediaTypeDiffers(source, found: facts.type))
      }
      if item.isSilent, facts.hasSound, role == .original {
        diagnostics.append(.mediaNotSilent(source))
      }
      guard let seconds = facts.duration else { continue }
      if let first, Self.differ(first, seconds) {
        diagnostics.append(.mediaLengthsDiffer(source))
      }
      first = first ?? seconds
    }
    guard role == .original else { return }
    if let declared = item.duration, let first, Self.differ(declared.value.seconds, first) {
      diagnostics.append(.mediaDurationDiffers(declared, found: CaptionTime(seconds: first)))
    }
    if item.duration == nil, first == nil, sources.contains(where: { $0.facts != nil }) {
      diagnostics.append(.mediaDurationUnknown(item))
    }
  }

  private static func differ(_ one: Double, _ other: Double) -> Bool {
    (one - other).magnitude * 1000 > Double(tolerance)
  }

  /// Checks the text of tracks against the rules for captions and the length of the recording.
  mutating func tracks(
    _ tracks: [(track: MediaTrack, text: CaptionTrack)], areCaptions: Bool
  ) {
    for (track, text) in tracks {
      let found = CaptionCheck.diagnostics(text, language: track.language, duration: duration)
      let form = Set(text.diagnostics)
      diagnostics += found.filter {
        areCaptions || form.contains($0) || $0.code == "captions-behind-end"
      }
      if text.cues.isEmpty { diagnostics.append(.trackEmpty(track)) }
      if let own = text.language, !LanguageRange.matches(own, track.language) {
        diagnostics.append(.trackLanguageDiffers(track, own: own))
      }
    }
  }

  /// Looks for captions in the language that is spoken, and for text in the page's.
  mutating func languages() {
    func has(_ tracks: [MediaTrack], _ language: String) -> Bool {
      tracks.contains { LanguageRange.matches($0.language, language) }
    }
    if !item.captions.isEmpty, !has(item.captions, item.language) {
      diagnostics.append(.captionsInOtherLanguage(item))
    }
    let isForeign = !LanguageRange.matches(item.language, page.language)
    if isForeign, !item.isSilent, !has(item.captions + item.subtitles, page.language),
      !item.transcripts.contains(where: { LanguageRange.matches($0.language, page.language) })
    {
      diagnostics.append(.pageLanguageMissing(item, language: page.language))
    }
  }

  /// Checks a version's captions; without its own it must be as long as the recording.
  mutating func version(
    _ version: Player.Version, _ own: MediaVersion,
    _ captions: [(track: MediaTrack, text: CaptionTrack)]
  ) {
    let length = duration
    duration = version.duration
    tracks(captions, areCaptions: true)
    duration = length
    guard own.captions.isEmpty, !item.captions.isEmpty, let length, let other = version.duration,
      (length - other).magnitude > Self.tolerance, let source = own.sources.first
    else { return }
    diagnostics.append(.versionCaptionsMissing(source))
  }

  /// Checks that a transcript has what the captions of its language have.
  mutating func transcript(
    _ text: WrittenTranscript, _ entry: MediaText,
    _ captions: [(track: MediaTrack, text: CaptionTrack)]
  ) {
    diagnostics += text.diagnostics
    for (track, captions) in captions where LanguageRange.matches(track.language, entry.language) {
      let missing = text.missing(of: captions)
      let tolerable = Double(captions.cues.count) * Self.tolerableGap
      guard let first = missing.first, Double(missing.count) > tolerable else { continue }
      diagnostics.append(
        .transcriptDiffers(
          entry, missing: missing.count, of: captions.cues.count,
          first: captions.span(first.source.text)))
    }
  }
}

/// Language tags that mean one language, whatever region or script they add.
enum LanguageRange {
  static func matches(_ tag: String, _ other: String) -> Bool {
    primary(tag) == primary(other)
  }

  private static func primary(_ tag: String) -> String {
    tag.prefix { $0 != "-" }.lowercased()
  }
}

extension CaptionTime {
  /// Returns a moment, rounded to thousandths of a second; damaged files may say thousands of years,
  /// which count as thirty.
  init(seconds: Double) {
    self.init(milliseconds: Int((min(seconds, 1e9) * 1000).rounded()))
  }
}
