import Content

/// By which senses a page can be followed, computed from what is on it: the values of schema.org's
/// properties for accessibility.
struct AccessFacts {
  /// The senses that parts of the page speak to: `accessMode`.
  let modes: [String]
  /// Sets of senses, each of which is enough for the whole page: `accessModeSufficient`.
  let sufficient: [[String]]
  /// What all recordings to which it could apply have: `accessibilityFeature`.
  let features: [String]
  /// What may harm people: `accessibilityHazard`.
  let hazards: [AccessibilityHazard]

  init(_ players: [Player], hasImages: Bool, hasHeadings: Bool) {
    let items = players.map(\.item)
    let videos = items.filter { $0.kind == .video }
    let sounds = items.contains { !$0.isSilent }
    modes =
      ["textual"] + (hasImages || !videos.isEmpty ? ["visual"] : []) + (sounds ? ["auditory"] : [])

    // All that is said can be read, and all that is seen is told in words or need not be.
    let canBeRead = players.allSatisfy { player in
      let item = player.item
      let isTold =
        item.kind == .audio || !item.needsDescription || !item.descriptions.isEmpty
        || !item.transcripts.isEmpty
      return isTold && (item.isSilent || !player.transcripts.isEmpty)
    }
    let canBeSeen = items.allSatisfy {
      $0.isSilent || $0.isCaptioned || $0.kind == .audio && $0.hasTranscript
    }
    let canBeHeard = items.allSatisfy {
      $0.kind == .audio || $0.isDescribed || !$0.needsDescription
    }
    sufficient =
      (canBeRead ? [["textual"]] : []) + (canBeSeen ? [["textual", "visual"]] : [])
      + (canBeHeard ? [["textual", "auditory"]] : [])

    let shared = AccessibilityFeature.allCases.filter { feature in
      let applicable = feature == .transcript ? items : videos
      return !applicable.isEmpty && applicable.allSatisfy { $0.features.contains(feature) }
    }
    features =
      (hasImages ? ["alternativeText"] : []) + (hasHeadings ? ["structuralNavigation"] : [])
      + shared.map(\.rawValue)
    hazards = AccessibilityHazard.summary(items.map(\.hazards))
  }
}

extension AccessibilityHazard {
  /// What is known of one danger.
  private enum Knowledge {
    case present, unknown, absent
  }

  private static let subjects: [(AccessibilityHazard, AccessibilityHazard, AccessibilityHazard)] = [
    (.flashing, .unknownFlashingHazard, .noFlashingHazard),
    (.motionSimulation, .unknownMotionSimulationHazard, .noMotionSimulationHazard),
    (.sound, .unknownSoundHazard, .noSoundHazard),
  ]

  /// Returns what several recordings together may do to people; one that says nothing is unknown.
  static func summary(_ recordings: [[AccessibilityHazard]]) -> [AccessibilityHazard] {
    let known = subjects.map { present, _, absent in
      recordings.map { hazards -> Knowledge in
        if hazards.contains(present) { return .present }
        return hazards.contains(absent) || hazards.contains(.none) ? .absent : .unknown
      }
    }
    let verdicts = known.map { states -> Knowledge in
      states.contains(.present) ? .present : states.contains(.unknown) ? .unknown : .absent
    }
    if verdicts.allSatisfy({ $0 == .absent }) { return [.none] }
    if verdicts.allSatisfy({ $0 == .unknown }) { return [.unknown] }
    return zip(subjects, verdicts).map { subject, verdict in
      switch verdict {
      case .present: subject.0
      case .unknown: subject.1
      case .absent: subject.2
      }
    }
  }
}
