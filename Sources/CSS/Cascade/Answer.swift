/// What is known about a style.
package enum Answer<Value: Sendable>: Sendable {
  case known(Value)
  /// Only a browser can tell, or nobody; the reason is for reports.
  case unknown(Unknown)

  /// The value; `nil` if it is unknown.
  package var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }

  /// Returns the answer with its value turned into another.
  package func map<Other>(_ transform: (Value) -> Other) -> Answer<Other> {
    switch self {
    case .known(let value): .known(transform(value))
    case .unknown(let reason): .unknown(reason)
    }
  }

  /// Returns the answer that follows from the value.
  package func flatMap<Other>(_ transform: (Value) -> Answer<Other>) -> Answer<Other> {
    switch self {
    case .known(let value): transform(value)
    case .unknown(let reason): .unknown(reason)
    }
  }
}

extension Answer: Equatable where Value: Equatable {}

/// Why a style is not known.
package enum Unknown: UInt8, Sendable, Hashable {
  /// A selector or a condition holds in some browsers or states only.
  case selector
  /// `calc()`, `clamp()`, `env()` and the like.
  case calculation
  /// A custom property that is declared nowhere, or in circles.
  case variable
  /// A colour of the reader's system.
  case systemColour
  /// A style sheet of the page was not given.
  case missingSheet
  /// The page is too large or its selectors too many.
  case tooComplex
  /// A value in a form that is not read.
  case form
  /// It depends on where boxes come to lie.
  case layout
  /// An image or a gradient lies behind.
  case image
}
