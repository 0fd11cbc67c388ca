/// Finds page numbers that came along with text from print: `—５２—`, `－ 3 －`.
///
/// The number stands between single dashes; with hyphens it has to be the whole text.
enum PageNumberResidue {
  /// Returns the ranges with their dashes, as offsets in bytes from the start of the text.
  static func find(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    var found: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard let end = end(of: scalars, from: index) else {
        index += 1
        continue
      }
      found.append(offsets[index]..<offsets[end])
      index = end
    }
    return found
  }

  /// Returns where a page number ends that starts at a place.
  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard isDash(scalars[start]), start == 0 || !isDash(scalars[start - 1]) else { return nil }
    let first = skip(scalars, start + 1, isSpace)
    let last = skip(scalars, first, isDigit)
    guard 1...3 ~= last - first else { return nil }
    let close = skip(scalars, last, isSpace)
    guard close < scalars.count, isDash(scalars[close]),
      close + 1 == scalars.count || !isDash(scalars[close + 1])
    else { return nil }
    let isWhole =
      scalars[..<start].allSatisfy(isBlank) && scalars[(close + 1)...].allSatisfy(isBlank)
    let isLong = scalars[start].value == 0x2014 && scalars[close].value == 0x2014
    let touchesNumber =
      start > 0 && isDigit(scalars[start - 1])
      || close + 1 < scalars.count && isDigit(scalars[close + 1])
    return isWhole || (isLong && !touchesNumber) ? close + 1 : nil
  }

  private static func skip(
    _ scalars: [Unicode.Scalar], _ start: Int, _ matches: (Unicode.Scalar) -> Bool
  ) -> Int {
    var index = start
    while index < scalars.count, matches(scalars[index]) { index += 1 }
    return index
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2013...0x2015, 0x2500, 0xFF0D: true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    0x30...0x39 ~= scalar.value || 0xFF10...0xFF19 ~= scalar.value
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x20 || scalar.value == 0xA0 || scalar.value == 0x3000
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }
}
