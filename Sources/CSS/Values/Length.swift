/// A number with its unit, as it was written.
package struct Length: Sendable, Hashable {
  package var value: Double
  package var unit: Unit

  /// The units that can be turned into pixels, and the plain number.
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    case number
    case percent = "%"
    case px, pt, pc, cm, mm, q
    case inch = "in"
    case em, rem, ex, ch, ic, lh, rlh, cap
    case rex, rch, ric, rcap
    case vw, vh, vmin, vmax, vi, vb
    case svw, svh, svmin, svmax, svi, svb
    case lvw, lvh, lvmin, lvmax, lvi, lvb
    case dvw, dvh, dvmin, dvmax, dvi, dvb
    case cqw, cqh, cqi, cqb, cqmin, cqmax

    /// The unit by its name in small letters.
    static func named(_ name: String) -> Unit? { byName[name] }

    private static let byName = Dictionary(
      uniqueKeysWithValues: allCases.filter { $0 != .number }.map { ($0.rawValue, $0) })

    /// The pixels in one such unit, where that never depends on the page.
    ///
    /// CSS Values Level 4, section 6.2: 1 in is 96 px, 1 pt is 1/72 in, 1 pc is 12 pt.
    package var pixels: Double? {
      switch self {
      case .px: 1
      case .pt: 96.0 / 72
      case .pc: 16
      case .inch: 96
      case .cm: 96 / 2.54
      case .mm: 96 / 25.4
      case .q: 96 / 101.6
      default: nil
      }
    }
  }

  package init(_ value: Double, _ unit: Unit) {
    self.value = value
    self.unit = unit
  }

  package static let zero = Length(0, .px)

  /// The length in pixels, where that never depends on the page; 0 needs no unit.
  package var absolutePixels: Double? {
    if value == 0, unit != .percent { return 0 }
    return unit.pixels.map { $0 * value }
  }

  /// Reads a number, percentage or dimension; `nil` for all other tokens and unknown units.
  static func parse(_ list: TokenList, _ index: Int) -> Length? {
    switch list[index].kind {
    case .number: Length(list.number(index), .number)
    case .percentage: Length(list.number(index), .percent)
    case .dimension:
      Unit.named(list.string(index).lowercased()).map { Length(list.number(index), $0) }
    default: nil
    }
  }
}
