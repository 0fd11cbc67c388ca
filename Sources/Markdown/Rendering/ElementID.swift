import Diagnostics

/// The ids of elements, as targets of fragments.
package enum ElementID {
  /// Returns a hash of an id that is the same in every run, unlike `Hasher`'s.
  package static func hash(_ id: String) -> UInt64 {
    StableHash.of(id)
  }
}
