import Captions
import Diagnostics

/// Reads the recordings in a page's front matter.
struct MediaReader {
  /// The page's language.
  let language: String

  /// Reads one recording; `nil` after a fault that leaves nothing to show.
  ///
  /// - Parameter number: The recording's place on the page, from 1, which names it if the author does
  ///   not.
  func item(
    _ value: PositionedValue, number: Int, _ diagnostics: inout [Diagnostic]
  ) -> MediaItem? {
    var reader = ObjectReader(value)
    defer { diagnostics += reader.diagnostics }
    let id = reader.read("id", by: Self.id) ?? "media-\(number)"
    let title = reader.text("title", required: true)
    let spoken = reader.read("language", by: LanguageTag.check) ?? language
    let parts = MediaPartReader(language: spoken)
    let sources = reader.oneOrMore("sources", required: true, by: parts.source)
    var item = MediaItem(
      id: id, title: title?.value ?? "", kind: sources.first?.type.kind ?? .video,
      language: spoken, sources: sources, span: value.span)
    item.poster = reader.read("poster", by: parts.poster)
    item.duration = reader.read("duration", by: Self.duration)
    item.isSilent = reader.bool("silent") ?? false
    item.needsDescription = reader.bool("needsDescription") ?? true
    item.openCaptions = reader.read("openCaptions", by: LanguageTag.check)
    item.captions = reader.oneOrMore("captions", by: parts.track)
    item.subtitles = reader.oneOrMore("subtitles", by: parts.track)
    item.descriptions = reader.oneOrMore("descriptions", by: parts.track)
    item.chapters = reader.oneOrMore("chapters", by: parts.track)
    item.transcripts = reader.oneOrMore("transcript", by: parts.text)
    item.described = reader.read("described", by: parts.version)
    item.signLanguage = reader.read("signLanguage", by: parts.signLanguage)
    let hazards =
      reader.oneOrMore("accessibilityHazard", by: Self.term) as [Located<AccessibilityHazard>]
    item.hazards = hazards.map(\.value)
    item.claims = reader.oneOrMore("accessibilityFeature", by: Self.term)
    item.credits = parts.credits(&reader)
    reader.reportUnknownKeys()
    reader.report(Self.contradictions(hazards))
    guard title != nil, !sources.isEmpty else { return nil }
    reader.report(item.faults)
    return item
  }

  private static func id(_ value: PositionedValue, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = value.checkedText(&diagnostics) else { return nil }
    let isUsable = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
    }
    guard isUsable, !text.isEmpty else {
      diagnostics.append(.mediaIDInvalid(text, at: value.span))
      return nil
    }
    return text
  }

  private static func duration(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> Located<CaptionTime>? {
    guard let text = value.checkedText(&diagnostics) else { return nil }
    guard let time = CaptionTime(length: text) else {
      diagnostics.append(.mediaDurationInvalid(text, at: value.span))
      return nil
    }
    return Located(value: time, span: value.span)
  }

  /// Reads a word of one of schema.org's vocabularies.
  private static func term<Term: RawRepresentable<String> & CaseIterable>(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> Located<Term>? {
    value.checkedChoice(among: Term.allCases.map(\.rawValue), &diagnostics)
      .flatMap(Term.init(rawValue:)).map { Located(value: $0, span: value.span) }
  }

  private static func contradictions(
    _ hazards: [Located<AccessibilityHazard>]
  ) -> [Diagnostic] {
    hazards.enumerated().compactMap { index, hazard in
      hazards[..<index].first { $0.value.contradicts(hazard.value) }
        .map { .hazardsContradict(hazard, first: $0) }
    }
  }
}
