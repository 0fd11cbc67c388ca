/// A form in which the whole site is published.
package enum Edition: String, Sendable, Hashable, CaseIterable {
  /// The site as it is.
  case standard
  /// 长辈版: the same content in large print and one column, below `/elder/`.
  case elder

  /// What the addresses of the edition's pages begin with; empty for the standard edition.
  package var prefix: String {
    switch self {
    case .standard: ""
    case .elder: "/elder"
    }
  }

  /// Returns the address in this edition of a page that has `permalink` in the standard one.
  package func permalink(_ permalink: String) -> String { prefix + permalink }
}
