import CSS
import Diagnostics

/// The declarations of tokens that do not have the contrast they need, each once.
struct ContrastFaults: Sendable {
  private var faults: [SourceSpan: Fault] = [:]

  /// The pair that lacks most of all those that one declaration spoils.
  private struct Fault: Sendable {
    var row: ContrastProof.Row
    var surface: SourceSpan?
    var count = 1
  }

  /// Adds a pair whose contrast is too low or unknown.
  mutating func add(_ row: ContrastProof.Row, _ colours: TokenColours) {
    let isSurfaceUnknown = row.ratio == nil && colours[row.pair.surface] == nil
    let culprit = isSurfaceUnknown ? row.pair.surface : row.pair.foreground
    guard let place = colours.place(of: culprit) else { return }
    var fault = Fault(row: row, surface: colours.place(of: row.pair.surface))
    if let known = faults[place] {
      fault = Self.lack(of: row) > Self.lack(of: known.row) ? fault : known
      fault.count = known.count + 1
    }
    faults[place] = fault
  }

  /// How many times larger the ratio should be.
  private static func lack(of row: ContrastProof.Row) -> Double {
    row.ratio.map { row.need / $0 } ?? .infinity
  }

  /// An error for each declaration, in the order of the files.
  var diagnostics: [Diagnostic] {
    faults.map { place, fault in
      fault.row.ratio == nil ? Self.unknown(fault, at: place) : Self.tooLow(fault, at: place)
    }.sorted()
  }

  private static func tooLow(_ fault: Fault, at place: SourceSpan) -> Diagnostic {
    let (row, pair) = (fault.row, fault.row.pair)
    let appearance = row.appearance.description
    var notes: [Diagnostic.Note] = []
    if let surface = fault.surface, surface != place {
      notes.append(
        .init(Message(zh: "“\(pair.surface)”在这里", en: "'\(pair.surface)' is here"), span: surface))
    }
    if fault.count > 1 {
      notes.append(
        .init(
          Message(
            zh: "这一处还使另外 \(fault.count - 1) 组颜色不合要求",
            en: "it spoils \(fault.count - 1) more \(fault.count == 2 ? "pair" : "pairs")")))
    }
    return Diagnostic(
      .error, "token-contrast",
      zh: "\(appearance.zh)：“\(pair.foreground)”在“\(pair.surface)”上的对比度为 "
        + "\(row.ratioText)，要求至少 \(row.needText)",
      en: "\(appearance.en): the contrast of '\(pair.foreground)' on '\(pair.surface)' is "
        + "\(row.ratioText), at least \(row.needText) is needed",
      at: place,
      help: Message(
        zh: "加大这两种颜色的明暗差别；用 sitegen theme contrast 查看全部颜色组合",
        en: "make one of the two lighter or darker; 'sitegen theme contrast' lists all pairs"),
      notes: notes)
  }

  private static func unknown(_ fault: Fault, at place: SourceSpan) -> Diagnostic {
    let appearance = fault.row.appearance.description
    return Diagnostic(
      .error, "token-colour",
      zh: "\(appearance.zh)：算不出这个颜色，无法证明对比度",
      en: "\(appearance.en): this colour cannot be computed, so its contrast cannot be proven",
      at: place,
      help: Message(
        zh: "写成 #rrggbb、rgb()、hsl() 或 oklch()，或引用另一个这样的变量",
        en: "write #rrggbb, rgb(), hsl() or oklch(), or refer to another such token"))
  }
}
