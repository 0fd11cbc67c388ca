/// Cuts a document into lines and repairs their characters.
struct LineReader {
  /// Returns the lines that hold anything. Linear.
  static func lines(of document: String, _ log: inout ImportLog) -> [SourceLine] {
    log.ledger.read = document.unicodeScalars.count
    var lines: [SourceLine] = []
    var number = 1
    var blanks = 1
    var current = SourceText()
    func finish() {
      let text = repaired(current, &log)
      // A line of a lone tab is an empty cell.
      if text.isEmpty, current.first != "\t" {
        blanks += 1
      } else {
        lines.append(
          SourceLine(
            text: text, number: number, blanks: blanks,
            startsWithTab: current.first == "\t", width: width(of: current)))
        blanks = 0
      }
      current = SourceText()
      number += 1
    }
    for scalar in document.unicodeScalars {
      switch scalar {
      case "\n":
        log.ledger.drop(1, .layout)
        finish()
      case "\r": log.ledger.drop(1, .layout)
      case "\u{FEFF}", "\u{200B}"..."\u{200F}", "\u{2060}": log.ledger.drop(1, .invisible)
      default: current.scalars.append(SourceScalar(scalar, line: number))
      }
    }
    finish()
    return lines
  }

  private static func width(of line: SourceText) -> Double {
    let inside = line.string.trimmingPrefix(while: \.isWhitespace)
    let end = inside.lastIndex { !$0.isWhitespace }.map(inside.index(after:)) ?? inside.startIndex
    return inside[..<end].unicodeScalars.reduce(0) { $0 + ($1.value < 0x2000 ? 0.5 : 1) }
  }

  private static func repaired(_ line: SourceText, _ log: inout ImportLog) -> SourceText {
    var text = Markup.removed(from: log.trim(line), &log)
    WidthRepair.apply(to: &text, &log)
    return WordSpaces.removed(from: log.trim(text), &log)
  }
}
