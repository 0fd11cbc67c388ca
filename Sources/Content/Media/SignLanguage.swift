import Diagnostics

/// How a recording is interpreted in sign language.
package struct SignLanguage: Sendable, Hashable {
  package var placement: Placement
  /// The recording with the interpreter; `nil` if the recording itself shows one.
  package var version: MediaVersion?
  /// The tag of the sign language, such as `csl`.
  package var language: String
  /// The norm of the signs; Chinese public bodies use 国家通用手语 (Barrier-Free Environment Law,
  /// article 38).
  package var norm: String?
  /// The part of the picture that the interpreter takes, from 0 to 1.
  package var ratio: Located<Double>?
  /// Whether a drawn figure signs instead of a person.
  package var isAvatar = false
  package var credits = MediaCredits()
  /// Where the entry stands in the front matter.
  package var span: SourceSpan

  /// Where the interpreter is seen.
  package enum Placement: String, Sendable, Hashable, CaseIterable {
    /// In a corner of the picture.
    case inset
    /// In a video of their own.
    case separate
  }

  /// The norm of Chinese sign language.
  package static let nationalNorm = "国家通用手语"
  /// The smallest part of the picture for an interpreter: a sixth, as Ofcom asks of broadcasters.
  package static let smallestRatio = 1.0 / 6
}
