import CSS
import Content
import Diagnostics

/// The contrast of every pair of colour tokens in every appearance of a theme.
///
/// Tokens are custom properties of `:root`, named by their roles; those of other elements are not
/// looked at. A theme without them has no pairs.
package struct ContrastProof: Sendable {
  /// One pair in one appearance.
  package struct Row: Sendable {
    package let appearance: Appearance
    package let pair: ColourPair
    /// The contrast of WCAG 2.2, from 1 to 21; `nil` if a colour of the pair cannot be computed.
    package let ratio: Double?

    /// The smallest ratio that is enough.
    package var need: Double { appearance.need(isText: pair.isText) }
    /// Whether the contrast is known to be enough.
    package var isEnough: Bool { ratio.map { $0 >= need } ?? false }
    /// The ratio as people write it, such as `4.49:1`; cut off, so that it never looks enough.
    package var ratioText: String { ratio.map { "\(Double(Int($0 * 100)) / 100):1" } ?? "?" }
    /// What is needed, such as `4.5:1`.
    package var needText: String { need == need.rounded() ? "\(Int(need)):1" : "\(need):1" }
  }

  /// The rows in the order of appearances and surfaces.
  package private(set) var rows: [Row] = []
  /// An error for each declaration that makes a pair fail.
  package var diagnostics: [Diagnostic] { faults.diagnostics }
  private var faults = ContrastFaults()

  /// Proves the contrast of the style sheets among a theme's files, for the published editions.
  init(files: [ThemeFile], editions: [Edition]) {
    let sheets = Self.sheets(among: files)
    let names = Self.tokenNames(in: sheets)
    let pairs = ColourPair.all(of: names)
    guard !pairs.isEmpty else { return }
    let schemes = Self.distinct(sheets.flatMap { $0.attributeValues("data-scheme") })
      .filter { $0.utf8.allSatisfy(TokenRole.isPlain) }
    var styles: [MediaEnvironment: StyleSet] = [:]
    for appearance in Appearance.all(editions: editions, schemes: schemes) {
      let environment = appearance.environment
      let set = styles[environment] ?? StyleSet(sheets: sheets, environment: environment)
      styles[environment] = set
      prove(pairs, in: appearance, TokenColours(of: names, in: appearance, styles: set))
    }
  }

  private mutating func prove(
    _ pairs: [ColourPair], in appearance: Appearance, _ colours: TokenColours
  ) {
    for pair in pairs where colours.declares(pair.foreground) && colours.declares(pair.surface) {
      var ratio: Double?
      if let front = colours[pair.foreground], let behind = colours[pair.surface]?.over(.white) {
        ratio = Contrast.ratio(front.over(behind), behind)
      }
      let row = Row(appearance: appearance, pair: pair, ratio: ratio)
      rows.append(row)
      if !row.isEnough { faults.add(row, colours) }
    }
  }

  /// The theme's style sheets, those that declare surfaces first, as pages link to them; none at all
  /// when no sheet names a surface.
  private static func sheets(among files: [ThemeFile]) -> [StyleSheet] {
    let files = files.filter { $0.path.hasSuffix(".css") }
    let prefix = Array(TokenRole.surfacePrefix.utf8)
    guard files.contains(where: { $0.bytes.firstRange(of: prefix) != nil }) else { return [] }
    let sheets = files.map { StyleSheet(parsing: $0.bytes, path: $0.path) }
    return sheets.filter(declaresSurfaces) + sheets.filter { !declaresSurfaces($0) }
  }

  private static func declaresSurfaces(_ sheet: StyleSheet) -> Bool {
    tokenNames(in: [sheet]).contains { $0.hasPrefix(TokenRole.surfacePrefix) }
  }

  /// The names of all colour tokens that are declared, in the order of the sheets.
  private static func tokenNames(in sheets: [StyleSheet]) -> [String] {
    distinct(
      sheets.flatMap { sheet in
        sheet.rules.flatMap { sheet.declarations(of: $0) }.map(\.name)
          .filter { TokenRole($0) != nil }
      })
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
