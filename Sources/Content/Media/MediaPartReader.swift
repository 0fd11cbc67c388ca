import Diagnostics

/// Reads the parts of a recording's entry in front matter.
///
/// A part that is only a file may be written as the file's path.
struct MediaPartReader {
  /// The language that the recording is in.
  let language: String

  func source(_ value: PositionedValue, _ diagnostics: inout [Diagnostic]) -> MediaSource? {
    file(value, &diagnostics) { file, reader in
      guard let type = MediaType(path: file.value) else {
        reader.report(.mediaTypeUnknown(file, known: MediaType.endings))
        return nil
      }
      return MediaSource(file: file, type: type)
    }
  }

  func poster(_ value: PositionedValue, _ diagnostics: inout [Diagnostic]) -> Poster? {
    file(value, &diagnostics) { file, reader in
      reader.text("alt", required: true).map { Poster(file: file, alternative: $0.value) }
    }
  }

  func track(_ value: PositionedValue, _ diagnostics: inout [Diagnostic]) -> MediaTrack? {
    file(value, &diagnostics) { file, reader in
      if !file.value.lowercased().hasSuffix(".vtt") { reader.report(.trackNotWebVTT(file)) }
      return MediaTrack(
        file: file, language: reader.read("language", by: LanguageTag.check) ?? language,
        label: reader.text("label")?.value, credits: credits(&reader), span: value.span)
    }
  }

  func text(_ value: PositionedValue, _ diagnostics: inout [Diagnostic]) -> MediaText? {
    file(value, &diagnostics) { file, reader in
      if !file.value.lowercased().hasSuffix(".txt") { reader.report(.transcriptNotText(file)) }
      return MediaText(
        file: file, language: reader.read("language", by: LanguageTag.check) ?? language,
        credits: credits(&reader))
    }
  }

  func version(_ value: PositionedValue, _ diagnostics: inout [Diagnostic]) -> MediaVersion? {
    var reader = ObjectReader(value)
    let sources = reader.oneOrMore("sources", required: true, by: source)
    let version = version(sources, &reader)
    reader.reportUnknownKeys()
    diagnostics += reader.diagnostics
    return sources.isEmpty ? nil : version
  }

  func signLanguage(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> SignLanguage? {
    var reader = ObjectReader(value)
    let placement = reader.read("placement", required: true) { value, diagnostics in
      value.checkedChoice(among: SignLanguage.Placement.allCases.map(\.rawValue), &diagnostics)
        .flatMap(SignLanguage.Placement.init)
    }
    let language = reader.read("language", by: LanguageTag.check) ?? "csl"
    let norm = reader.text("norm", required: language == "csl")
    let ratio = reader.read("ratio", by: Self.ratio)
    let isAvatar = reader.choice("signer", among: ["human", "avatar"]) == "avatar"
    let sources = reader.oneOrMore("sources", required: placement == .separate, by: source)
    let version = version(sources, &reader)
    reader.reportUnknownKeys()
    if let norm, language == "csl", norm.value != SignLanguage.nationalNorm {
      reader.report(.signLanguageNorm(norm))
    }
    diagnostics += reader.diagnostics
    return placement.map {
      SignLanguage(
        placement: $0, version: sources.isEmpty ? nil : version, language: language,
        norm: norm?.value, ratio: ratio, isAvatar: isAvatar, credits: version.credits,
        span: value.span)
    }
  }

  /// Reads who made a part, and who checked it.
  func credits(_ reader: inout ObjectReader) -> MediaCredits {
    var credits = MediaCredits()
    credits.author = reader.text("by")?.value
    credits.made = reader.date("made")
    credits.isMachineMade = reader.choice("origin", among: ["human", "machine"]) == "machine"
    credits.reviewer = reader.text("reviewedBy")?.value
    credits.reviewed = reader.date("reviewed")
    return credits
  }

  private func version(_ sources: [MediaSource], _ reader: inout ObjectReader) -> MediaVersion {
    MediaVersion(
      sources: sources, captions: reader.oneOrMore("captions", by: track),
      credits: credits(&reader))
  }

  private static func ratio(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> Located<Double>? {
    guard let number = value.checkedNumber(&diagnostics) else { return nil }
    guard number > 0, number <= 1 else {
      diagnostics.append(.signRatioInvalid(at: value.span))
      return nil
    }
    return Located(value: number, span: value.span)
  }

  /// Reads a part that is a file's path, or an object with a `file` and other keys.
  private func file<Part>(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic],
    _ part: (Located<String>, inout ObjectReader) -> Part?
  ) -> Part? {
    let short = PositionedValue.Member(key: "file", keySpan: value.span, value: value)
    var reader = ObjectReader(
      value.text == nil ? value : PositionedValue(.object([short]), at: value.span))
    let file = reader.text("file", required: true)
    let result = file.flatMap { part($0, &reader) }
    if file != nil { reader.reportUnknownKeys() }
    diagnostics += reader.diagnostics
    return result
  }
}
