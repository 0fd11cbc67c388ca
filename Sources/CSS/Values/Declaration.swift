/// One declaration as it was written.
package struct Declaration: Sendable {
  /// The property in small letters; the name of a custom property as it is written.
  package let name: String
  /// The tokens of the value, without `!important` and white space at the ends.
  package let value: Range<Int>
  package let isImportant: Bool
  /// The bytes from the name to the end of the value or of `!important`.
  package let span: Range<Int>

  /// Whether it declares a custom property.
  package var isCustom: Bool { name.hasPrefix("--") }
}

/// The value one declaration gives to one longhand.
struct Longhand: Sendable {
  enum Target: Sendable, Hashable {
    case property(Property)
    /// A custom property, by the hash of its name.
    case custom(NameHash)
    /// `all`: every property but `direction` and custom ones.
    case all
  }

  let target: Target
  let value: DeclaredValue
  let isImportant: Bool
  /// The index of the declaration it comes from.
  let declaration: Int32
}
