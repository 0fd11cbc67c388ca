/// A set of states and properties in one machine word.
package struct ARIAAttributeSet: Sendable, Hashable {
  private var bits: UInt64

  private init(bits: UInt64) {
    self.bits = bits
  }

  package func contains(_ attribute: ARIAAttribute) -> Bool {
    bits & (1 << UInt64(attribute.index)) != 0
  }

  package var isEmpty: Bool {
    bits == 0
  }

  /// The members in the order of their names.
  package var members: [ARIAAttribute] {
    ARIAAttribute.allCases.filter(contains)
  }

  /// Returns the members of this set and the other.
  package func union(_ other: ARIAAttributeSet) -> ARIAAttributeSet {
    ARIAAttributeSet(bits: bits | other.bits)
  }

  /// Returns the members that the other set does not have.
  package func subtracting(_ other: ARIAAttributeSet) -> ARIAAttributeSet {
    ARIAAttributeSet(bits: bits & ~other.bits)
  }
}

extension ARIAAttributeSet: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: ARIAAttribute...) {
    bits = elements.reduce(0) { $0 | 1 << UInt64($1.index) }
  }
}
