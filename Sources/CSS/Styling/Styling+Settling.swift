import HTML

/// Turns the outcome of a contest into a style.
extension Styling {
  /// Stores the winners of a contest as the style with the next number; `element` has it first.
  mutating func settle(
    _ contest: inout Contest, as number: Int32, _ heir: ComputedStyle, of element: Int32
  ) {
    var style = heir
    let doubtful = settleDoubts(&contest)
    if !contest.customs.isEmpty { openScope(contest.customs, &style) }
    let mask = contest.mask
    let inherited = mask & Property.inheritedBits
    style.ownMask = mask & ~Property.inheritedBits
    if inherited != 0 {
      let row = Int(style.row)
      style.row = Int32(tables.rows.count)
      for index in row..<row + Property.inheritedCount { tables.rows.append(tables.rows[index]) }
    }
    let first = tables.winners.count
    style.ownStart = Int32(first + inherited.nonzeroBitCount)
    var rest = mask
    while rest != 0, let property = Property(rawValue: UInt8(rest.trailingZeroBitCount)) {
      rest &= rest - 1
      let entrant = contest.winner(property)
      if entrant.list > 0 { style.authored |= property.bit }
      let index = Int32(tables.winners.count)
      tables.winners.append(
        Winner(
          list: entrant.list, longhand: entrant.longhand, style: number, property: property,
          source: source(of: entrant, property, at: index, parent: style.parent),
          isDoubtful: doubtful & property.bit != 0))
      if property.isInherited { tables.rows[Int(style.row) + Int(property.rawValue)] = index }
    }
    tables.computed.append(style)
    for index in first..<tables.winners.count where tables.winners[index].source == Self.reverted {
      tables.winners[index].source = rollBack(tables.winners[index], of: element)
    }
    settleAnswers(number, mask)
  }

  /// Works out what nearly every rule asks for, where it differs from what is inherited.
  private mutating func settleAnswers(_ number: Int32, _ mask: UInt64) {
    let index = Int(number)
    let parent = tables.computed[Int(tables.computed[index].parent)]
    func isDeclared(_ property: Property) -> Bool { mask & property.bit != 0 }
    if styles.isIncomplete || isDeclared(.fontSize) {
      tables.computed[index].fontSize = fontSize(number, isDeclared(.fontSize), parent)
    }
    if styles.isIncomplete || isDeclared(.fontWeight) {
      tables.computed[index].fontWeight = fontWeight(number, isDeclared(.fontWeight), parent)
    }
    if styles.isIncomplete || isDeclared(.color) {
      tables.computed[index].color =
        isDeclared(.color) ? colour(.color, number) : .unknown(.missingSheet)
    }
    if isDeclared(.backgroundColor) {
      tables.computed[index].backgroundColor = colour(.backgroundColor, number)
    }
    if isDeclared(.display) { tables.computed[index].display = keyword(.display, number) }
    if isDeclared(.visibility) { tables.computed[index].visibility = keyword(.visibility, number) }
    if isDeclared(.position) { tables.computed[index].position = keyword(.position, number) }
  }

  /// The properties for which something uncertain would change the value.
  func settleDoubts(_ contest: inout Contest) -> UInt64 {
    var doubtful: UInt64 = 0
    for doubt in contest.doubts where doubt.priority > contest.priority(doubt.property) {
      if contest.mask & doubt.property.bit == 0 {
        contest.place(doubt.property, doubt.entrant)
        doubtful |= doubt.property.bit
      } else if longhand(of: doubt.entrant).value
        != longhand(of: contest.winner(doubt.property)).value
      {
        doubtful |= doubt.property.bit
      }
    }
    return doubtful
  }

  private mutating func openScope(_ declared: [Contest.Custom], _ style: inout ComputedStyle) {
    let start = tables.customs.count
    tables.customs += declared
    tables.scopes.append(CustomScope(parent: style.scope, range: start..<tables.customs.count))
    style.scope = Int32(tables.scopes.count - 1)
  }

  private static var reverted: Int32 { -2 }

  /// Where the winner at an index takes its value from.
  private func source(
    of entrant: Contest.Entrant, _ property: Property, at index: Int32, parent: Int32
  ) -> Int32 {
    let wide: DeclaredValue.WideKeyword
    switch tables.lists[Int(entrant.list)].longhands[Int(entrant.longhand)].value {
    case .wide(let keyword): wide = keyword
    // For text `currentcolor` is the colour of the parent.
    case .colour(.currentColour) where property == .color: wide = .inherit
    default: return index
    }
    switch wide {
    case .initial: return -1
    case .unset where !property.isInherited: return -1
    case .inherit, .unset:
      let inherited = winnerIndex(property, tables.computed[Int(parent)])
      return inherited < 0 ? -1 : tables.winners[Int(inherited)].source
    case .revert, .revertLayer: return Self.reverted
    }
  }
}
