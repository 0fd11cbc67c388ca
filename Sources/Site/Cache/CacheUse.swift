/// What a build has to do with what the last one kept.
package enum CacheUse: Sendable, Hashable {
  /// Everything is made anew, and nothing is kept.
  case none
  /// What would be the same is taken over.
  case normal
  /// What would be the same is taken over; then everything is made anew and compared with it.
  case verified
}
