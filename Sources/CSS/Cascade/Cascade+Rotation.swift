import HTML

// The C library's `atan2` without Foundation.
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Cascade {
  /// How far an element is turned clockwise in the plane of the page, in degrees from 0 to 360.
  ///
  /// From `rotate` and `transform`. What browsers drop turns nothing.
  package func rotation(of element: PageTree.NodeID) -> Answer<Double> {
    text(.rotate, of: element).flatMap { rotate in
      text(.transform, of: element).flatMap { transform in
        let sum =
          Rotation.degrees(rotate: rotate ?? "") + Rotation.degrees(transform: transform ?? "")
        let rest = sum.truncatingRemainder(dividingBy: 360)
        return .known(rest < 0 ? rest + 360 : rest)
      }
    }
  }
}

/// Angles in the values of `rotate` and `transform`.
enum Rotation {
  /// The angle of `90deg` or `z 90deg`; turns around other axes are left out.
  static func degrees(rotate text: String) -> Double {
    let list = TokenList(Array(text.utf8))
    let angle = list.tokens.indices.lazy.compactMap { AngleUnit.degrees(list, $0) }.first ?? 0
    let words = text.lowercased().split(separator: " ")
    return words.contains("x") || words.contains("y") ? 0 : angle
  }

  /// The sum of the angles of a list of functions; 0 if one of them is an error.
  static func degrees(transform text: String) -> Double {
    let list = TokenList(Array(text.utf8))
    var cursor = TokenCursor(list, in: list.trimmed(0..<list.count))
    var sum = 0.0
    while !cursor.isAtEnd {
      guard cursor.kind == .function else { return 0 }
      let name = list.string(cursor.position).lowercased()
      guard let angle = degrees(of: name, cursor.entering()) else { return 0 }
      sum += angle
      cursor.skipComponent()
      cursor.skipWhitespace()
    }
    return sum
  }

  /// The angle one function turns by; `nil` if its arguments are an error.
  private static func degrees(of name: String, _ contents: TokenCursor) -> Double? {
    let arguments = contents.split(at: .comma)
    let list = contents.list
    func number(_ index: Int) -> Double? {
      arguments[index].count == 1 && list[arguments[index].lowerBound].kind == .number
        ? list.number(arguments[index].lowerBound) : nil
    }
    func angle(_ index: Int) -> Double? {
      guard arguments[index].count == 1 else { return nil }
      let place = arguments[index].lowerBound
      if list[place].kind == .number, list.number(place) == 0 { return 0 }
      return AngleUnit.degrees(list, place)
    }
    switch (name, arguments.count) {
    case ("rotate", 1), ("rotatez", 1): return angle(0)
    case ("rotate", _), ("rotatez", _): return nil
    case ("rotate3d", 4):
      guard let x = number(0), let y = number(1), let z = number(2) else { return nil }
      let turn = angle(3)
      return x == 0 && y == 0 ? turn.map { z < 0 ? -$0 : z > 0 ? $0 : 0 } : 0
    case ("matrix", 6), ("matrix3d", 16):
      guard let cosine = number(0), let sine = number(1) else { return nil }
      return atan2(sine, cosine) * 180 / Double.pi
    default: return 0
    }
  }
}
