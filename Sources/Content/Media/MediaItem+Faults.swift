import Diagnostics

extension MediaItem {
  /// What the entry says that cannot be, or must not be published, whatever is in its files.
  var faults: [Diagnostic] {
    mixedSources + missingText + missingDescription + weakSigning + claimsWithoutGround
      + unreviewedTracks + repeatedLanguages + unnamedLanguages
  }

  private var mixedSources: [Diagnostic] {
    sources.filter { $0.type.kind != kind }.map { .mediaKindsMixed($0.file) }
  }

  /// WCAG 1.2.1, 1.2.2: what is heard has to be there to read.
  private var missingText: [Diagnostic] {
    guard !isSilent else { return [] }
    switch kind {
    case .video: return isCaptioned ? [] : [.captionsMissing(at: span)]
    case .audio: return hasTranscript ? [] : [.transcriptMissing(at: span)]
    }
  }

  /// WCAG 1.2.3, 1.2.5: what is seen has to be told.
  private var missingDescription: [Diagnostic] {
    kind == .video && needsDescription && !isDescribed ? [.descriptionMissing(at: span)] : []
  }

  /// Ofcom asks for a sixth of the picture; W3C WAI finds avatars inadequate.
  private var weakSigning: [Diagnostic] {
    guard let signLanguage else { return [] }
    let small = signLanguage.ratio.flatMap {
      signLanguage.placement == .inset && $0.value < SignLanguage.smallestRatio ? $0 : nil
    }
    return [small.map(Diagnostic.signRatioSmall)].compactMap(\.self)
      + (signLanguage.isAvatar ? [.signAvatar(at: signLanguage.span)] : [])
  }

  private var claimsWithoutGround: [Diagnostic] {
    let there = features
    return claims.filter { !there.contains($0.value) }.map { .featureMissing($0) }
  }

  /// Captions that a program made are not enough until somebody has read them (W3C WAI).
  private var unreviewedTracks: [Diagnostic] {
    let texts =
      tracks.map { ($0.track.file, $0.track.credits) } + transcripts.map { ($0.file, $0.credits) }
    return texts.filter { $0.1.isMachineMade && !$0.1.isReviewed }.map { .notReviewed($0.0) }
  }

  /// Two tracks of one purpose and language cannot be told apart unless their labels differ.
  private var repeatedLanguages: [Diagnostic] {
    var seen: Set<[String]> = []
    return tracks.compactMap { purpose, track in
      let key = [purpose.rawValue, track.language.lowercased(), track.label ?? ""]
      return seen.insert(key).inserted ? nil : .trackRepeated(track)
    }
  }

  /// A menu that shows language tags tells nobody anything.
  private var unnamedLanguages: [Diagnostic] {
    tracks.map(\.track).filter { $0.label == nil && LanguageName.of($0.language) == nil }
      .map { .trackUnnamed($0) }
  }
}
