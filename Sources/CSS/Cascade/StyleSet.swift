/// The style sheets of a page in their order, ready for any page that uses them.
///
/// Immutable: pages with the same sheets share one.
package final class StyleSet: Sendable {
  /// A sheet with the `media` attribute of the element that brings it in.
  package struct Member: Sendable {
    package var sheet: StyleSheet
    package var media: MediaQueryList?

    package init(_ sheet: StyleSheet, media: MediaQueryList? = nil) {
      self.sheet = sheet
      self.media = media
    }
  }

  /// The environment in which all answers hold.
  package let environment: MediaEnvironment
  /// Whether the page has a sheet that was not given. Then answers about looks that come from no
  /// style attribute are unknown; `display` and `visibility` are answered without it.
  package let isIncomplete: Bool

  /// The sheets of the page as they were given.
  package let members: [Member]
  /// The browser's own sheet and behind it those of the page.
  let sheets: [StyleSheet]
  /// For each rule of each sheet, whether it applies and how much it weighs.
  let standings: [[Standing]]
  let levels: CascadeLevels

  /// How a rule stands in the cascade.
  struct Standing: Sendable {
    var applies: Truth
    /// The level of its normal declarations, and of those marked `!important`.
    var level: UInt64
    var importantLevel: UInt64
    /// Its place in the order of all rules.
    var order: UInt64
  }

  /// Puts sheets in order; `isIncomplete` says that the page has others that cannot be read.
  ///
  /// Sheets that others import stand in front of them, or `isIncomplete` is true.
  package init(
    _ members: [Member], environment: MediaEnvironment = .screen, isIncomplete: Bool = false
  ) {
    self.environment = environment
    self.isIncomplete = isIncomplete
    self.members = members
    sheets = [UserAgent.sheet] + members.map(\.sheet)
    let layers = LayerOrder(sheets)
    let levels = CascadeLevels(layers: layers.count)
    self.levels = levels
    var order: UInt64 = 0
    var standings: [[Standing]] = []
    for (number, sheet) in sheets.enumerated() {
      let media = number == 0 ? nil : members[number - 1].media
      let mediaTruth = media?.evaluate(in: environment) ?? .yes
      let conditions = Self.truths(of: sheet, environment, mediaTruth)
      let ranks = sheet.layers.map { layers.ranks[LayerOrder.distinct($0, sheet: number)] ?? 0 }
      standings.append(
        sheet.rules.map { rule in
          order += 1
          let rank = rule.layer.map { ranks[$0] }
          return Standing(
            applies: rule.condition.map { conditions[$0] } ?? mediaTruth,
            level: number == 0 ? CascadeLevels.userAgent : levels.author(rank),
            importantLevel: number == 0
              ? levels.importantUserAgent : levels.importantAuthor(rank), order: order)
        })
    }
    self.standings = standings
  }

  /// A page's sheets without `media` attributes.
  package convenience init(
    sheets: [StyleSheet], environment: MediaEnvironment = .screen, isIncomplete: Bool = false
  ) {
    self.init(sheets.map { Member($0) }, environment: environment, isIncomplete: isIncomplete)
  }

  /// Whether each condition of a sheet holds, those around it included.
  private static func truths(
    of sheet: StyleSheet, _ environment: MediaEnvironment, _ media: Truth
  ) -> [Truth] {
    sheet.conditions.indices.map { media.and(sheet.truth(of: $0, in: environment)) }
  }
}

/// The levels of the cascade: origin, importance, style attributes and layers as one number.
struct CascadeLevels: Sendable {
  /// More layers than that share the last level.
  private static let mostLayers = 1000
  private let layers: Int

  init(layers: Int) {
    self.layers = min(layers, Self.mostLayers)
  }

  static let userAgent: UInt64 = 0
  /// What attributes such as `bgcolor` say.
  static let hint: UInt64 = 1

  /// Normal declarations in the layer of a rank; `nil` for those outside of layers, which win.
  func author(_ rank: Int?) -> UInt64 { UInt64(2 + min(rank ?? layers, layers)) }
  var styleAttribute: UInt64 { UInt64(3 + layers) }

  /// Important declarations: the order of layers is turned around.
  func importantAuthor(_ rank: Int?) -> UInt64 {
    UInt64(4 + layers + (layers - min(rank ?? layers, layers)))
  }
  var importantStyleAttribute: UInt64 { UInt64(5 + 2 * layers) }
  var importantUserAgent: UInt64 { UInt64(6 + 2 * layers) }

  /// A number by which declarations are compared: level, then specificity, then order.
  static func priority(level: UInt64, _ specificity: Specificity, order: UInt64) -> UInt64 {
    level << 52 | UInt64(specificity.packed) << 22 | min(order, 1 << 22 - 1)
  }
}
