/// The units of angles.
enum AngleUnit {
  /// Returns the angle of a dimension in degrees; `nil` if its unit is not one of angles.
  static func degrees(_ list: TokenList, _ index: Int) -> Double? {
    guard list[index].kind == .dimension else { return nil }
    let number = list.number(index)
    if list.isName(index, "deg") { return number }
    if list.isName(index, "grad") { return number * 0.9 }
    if list.isName(index, "rad") { return number * 180 / Double.pi }
    if list.isName(index, "turn") { return number * 360 }
    return nil
  }
}
