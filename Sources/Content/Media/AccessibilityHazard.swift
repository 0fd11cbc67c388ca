/// What in a recording may harm people, by the values of schema.org's `accessibilityHazard`
/// (W3C, Schema.org Accessibility Properties for Discoverability Vocabulary).
package enum AccessibilityHazard: String, Sendable, Hashable, CaseIterable {
  case flashing, motionSimulation, sound
  case noFlashingHazard, noMotionSimulationHazard, noSoundHazard
  case unknownFlashingHazard, unknownMotionSimulationHazard, unknownSoundHazard
  case none, unknown

  /// What the value speaks of; `nil` for values about everything.
  private var subject: AccessibilityHazard? {
    switch self {
    case .flashing, .noFlashingHazard, .unknownFlashingHazard: .flashing
    case .motionSimulation, .noMotionSimulationHazard, .unknownMotionSimulationHazard:
      .motionSimulation
    case .sound, .noSoundHazard, .unknownSoundHazard: .sound
    case .none, .unknown: nil
    }
  }

  /// Whether both values cannot hold for one recording.
  package func contradicts(_ other: AccessibilityHazard) -> Bool {
    guard self != other else { return false }
    guard let subject, let theirs = other.subject else { return true }
    return subject == theirs
  }
}
