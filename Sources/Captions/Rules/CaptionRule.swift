import Diagnostics

/// A rule about captions; stateless.
package protocol CaptionRule: Sendable {
  static var metadata: CaptionRuleMetadata { get }

  init()

  /// Reports each place where the rule is broken.
  func check(_ track: CheckedTrack, reporting reporter: inout CaptionReporter)
}
