/// The version of this program.
package enum ProgramVersion {
  /// The version as users see it; what one version wrote for itself, no other reads.
  package static let current = "0.1.0"
}
