import Diagnostics

/// The ids of elements, as targets of fragments.
package enum ElementID {
  /// Returns a hash of an id that is the same in every run, unlike `Hasher`'s.
  package static func hash(_ id: String) -> UInt64 {
    StableHash.of(id)
  }

  /// Returns a text as a part of an id, which has no white space.
  package static func part(of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: "-")
  }
}
