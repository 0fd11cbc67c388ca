/// Names as numbers, so that selectors and elements are compared in one step.
///
/// FNV-1a with 64 bits: two different names of one page share a number about once in 10^13 pages.
package struct NameHash: Sendable, Hashable {
  package let value: UInt64

  /// What no name hashes to, but for one in 2^64.
  static let none = NameHash(value: 0)

  private init(value: UInt64) {
    self.value = value
  }

  /// Hashes a name as it is written; class names and ids differ in case.
  package init(_ name: some Sequence<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = hash
  }

  /// Hashes a name with ASCII capitals made small, as the names of HTML's elements are compared.
  package init(lowercasing name: some Sequence<UInt8>) {
    self.init(name.lazy.map(CSSByte.lowercased))
  }
}
