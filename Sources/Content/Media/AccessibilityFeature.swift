/// What makes a recording accessible, by the values of schema.org's `accessibilityFeature`
/// (W3C, Schema.org Accessibility Properties for Discoverability Vocabulary).
///
/// Only values that a program can find in a page's files; `captions` is out of date there.
package enum AccessibilityFeature: String, Sendable, Hashable, CaseIterable {
  case audioDescription, closedCaptions, openCaptions, signLanguage, transcript
}

extension MediaItem {
  /// What is there, in the order of the vocabulary.
  package var features: [AccessibilityFeature] {
    AccessibilityFeature.allCases.filter { feature in
      switch feature {
      case .audioDescription: isDescribed
      case .closedCaptions: kind == .video && !captions.isEmpty
      case .openCaptions: openCaptions != nil
      case .signLanguage: signLanguage != nil
      case .transcript: hasTranscript
      }
    }
  }
}
