/// The ids of elements, as targets of fragments.
package enum ElementID {
  /// Returns the FNV-1a hash of an id with 64 bits: the same in every run, unlike `Hasher`.
  package static func hash(_ id: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
