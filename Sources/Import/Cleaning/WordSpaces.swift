import HTML

/// Takes the spaces out that justified setting leaves inside Chinese words.
///
/// A space goes when it stands at a Chinese punctuation mark, or when a single character stands on
/// one of its sides: `面 向 公 共`, `项 目。强`. Spaces between longer words may be meant and stay, one
/// of each run.
enum WordSpaces {
  static func removed(from line: SourceText, _ log: inout ImportLog) -> SourceText {
    let scalars = line.scalars
    var result = SourceText()
    var index = 0
    while index < scalars.count {
      guard scalars[index].scalar.isSpace, scalars[index].scalar != "\t" else {
        result.scalars.append(scalars[index])
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !$0.scalar.isSpace || $0.scalar == "\t" }
      let behind = end ?? scalars.count
      if isSuperfluous(scalars, index..<behind) {
        log.ledger.drop(line[index..<behind], .spaceInWord)
      } else {
        var space = scalars[index]
        space.change(to: " ")
        result.scalars.append(space)
        log.ledger.drop(line[index + 1..<behind], .layout)
      }
      index = behind
    }
    return result
  }

  private static func isSuperfluous(_ scalars: [SourceScalar], _ space: Range<Int>) -> Bool {
    guard space.lowerBound > 0, space.upperBound < scalars.count else { return false }
    let (left, right) = (scalars[space.lowerBound - 1].scalar, scalars[space.upperBound].scalar)
    guard isChinese(left), isChinese(right) else { return false }
    if left.isChinesePunctuation || right.isChinesePunctuation { return true }
    return isAlone(scalars, space.lowerBound - 1, -1) || isAlone(scalars, space.upperBound, 1)
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan || scalar.isChinesePunctuation
  }

  /// Whether no other Chinese character stands behind a character, seen from the space.
  private static func isAlone(_ scalars: [SourceScalar], _ index: Int, _ step: Int) -> Bool {
    let next = index + step
    return !scalars.indices.contains(next) || !scalars[next].scalar.isHan
  }
}
