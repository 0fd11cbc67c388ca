/// The weight of a selector: ids before classes before types.
package struct Specificity: Sendable, Hashable, Comparable {
  /// The three counts side by side, ten bits each.
  let packed: UInt32

  package static let zero = Specificity(ids: 0, classes: 0, types: 0)

  /// Creates a weight; counts beyond 1023 stay at 1023.
  package init(ids: Int, classes: Int, types: Int) {
    packed =
      UInt32(min(max(ids, 0), 1023)) << 20 | UInt32(min(max(classes, 0), 1023)) << 10
      | UInt32(min(max(types, 0), 1023))
  }

  package var ids: Int { Int(packed >> 20) }
  package var classes: Int { Int(packed >> 10 & 1023) }
  package var types: Int { Int(packed & 1023) }

  package static func < (left: Specificity, right: Specificity) -> Bool {
    left.packed < right.packed
  }

  static func + (left: Specificity, right: Specificity) -> Specificity {
    Specificity(
      ids: left.ids + right.ids, classes: left.classes + right.classes,
      types: left.types + right.types)
  }
}
