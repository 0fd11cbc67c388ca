/// The arguments of a colour function: three channels and an opacity.
struct ColourArguments {
  /// One argument; `none` counts as zero.
  enum Argument {
    case number(Double)
    case percentage(Double)
    /// An angle in degrees.
    case angle(Double)
    case none
  }

  enum Outcome {
    case arguments(ColourArguments)
    /// Valid, but with `calc()`, `from` or another form that is not computed.
    case unsupported
    case invalid
  }

  var channels: [Argument] = []
  var alpha: Argument?
  /// Whether commas stand between the arguments, as before CSS Color Level 4.
  var hasCommas = false

  /// Reads what stands between the brackets of a colour function.
  static func parse(_ contents: TokenCursor) -> Outcome {
    var cursor = contents
    var arguments = ColourArguments()
    cursor.skipWhitespace()
    if cursor.isWord("from") { return .unsupported }
    while !cursor.isAtEnd {
      if cursor.kind == .function { return .unsupported }
      guard let argument = argument(&cursor), arguments.alpha == nil else { return .invalid }
      arguments.channels.append(argument)
      cursor.skipWhitespace()
      if cursor.take(.comma) {
        arguments.hasCommas = true
        cursor.skipWhitespace()
      } else if arguments.hasCommas, !cursor.isAtEnd {
        return .invalid
      } else if cursor.take(delimiter: UInt8(ascii: "/")) {
        cursor.skipWhitespace()
        if cursor.kind == .function { return .unsupported }
        guard let alpha = self.argument(&cursor) else { return .invalid }
        arguments.alpha = alpha
        cursor.skipWhitespace()
        if !cursor.isAtEnd { return .invalid }
      }
    }
    return arguments.settled
  }

  /// The arguments with the fourth of a comma list taken as the opacity.
  private var settled: Outcome {
    var arguments = self
    if hasCommas, alpha == nil, channels.count == 4 {
      arguments.alpha = arguments.channels.removeLast()
    }
    return arguments.channels.count == 3 ? .arguments(arguments) : .invalid
  }

  private static func argument(_ cursor: inout TokenCursor) -> Argument? {
    let index = cursor.position
    switch cursor.kind {
    case .number:
      cursor.advance()
      return .number(cursor.list.number(index))
    case .percentage:
      cursor.advance()
      return .percentage(cursor.list.number(index))
    case .dimension:
      guard let degrees = AngleUnit.degrees(cursor.list, index) else { return nil }
      cursor.advance()
      return .angle(degrees)
    default: return cursor.take("none") ? Argument.none : nil
    }
  }

  /// The opacity, from 0 to 1; `nil` if it is given as an angle.
  var opacity: Double? {
    switch alpha {
    case nil: 1
    case .number(let number): number
    case .percentage(let percentage): percentage / 100
    case .some(.none): 0
    case .angle: nil
    }
  }

  /// The number of a channel, where 100 % stands for `full`; `nil` if it is an angle.
  func number(_ index: Int, full: Double) -> Double? {
    switch channels[index] {
    case .number(let number): number
    case .percentage(let percentage): percentage / 100 * full
    case .none: 0
    case .angle: nil
    }
  }

  /// The hue in a channel, in degrees; `nil` if it is a percentage.
  func hue(_ index: Int) -> Double? {
    switch channels[index] {
    case .number(let number), .angle(let number): number
    case .none: 0
    case .percentage: nil
    }
  }
}
