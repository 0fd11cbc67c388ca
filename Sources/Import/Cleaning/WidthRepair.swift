/// Makes wide digits and letters narrow, and private signs points again.
///
/// Programs that typeset Chinese newspapers and gazettes write the point of a number as the private
/// character U+E010, which no screen reader can read.
enum WidthRepair {
  private static let privatePoint: Unicode.Scalar = "\u{E010}"

  static func apply(to line: inout SourceText, _ log: inout ImportLog) {
    for index in line.scalars.indices {
      let scalar = line.scalars[index].scalar
      if scalar == privatePoint {
        line.scalars[index].change(to: ".")
      } else if let narrow = narrow(scalar) {
        line.scalars[index].change(to: narrow)
      }
    }
    noteDecimalPoints(line, &log)
  }

  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    // Digits and letters, and the signs that belong to numbers: % + - . < = >.
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF05, 0xFF0B, 0xFF0D, 0xFF0E,
      0xFF1C...0xFF1E:
      Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x3000: " "
    default: nil
    }
  }

  /// Lists each point that was restored inside a number.
  private static func noteDecimalPoints(_ line: SourceText, _ log: inout ImportLog) {
    let scalars = line.scalars
    for index in scalars.indices.dropFirst().dropLast()
    where scalars[index].scalar == "." && scalars[index].isChanged
      && scalars[index - 1].scalar.isDigit && scalars[index + 1].scalar.isDigit
    {
      let start = scalars[..<index].lastIndex { !$0.scalar.isDigit }.map { $0 + 1 } ?? 0
      let end = scalars[(index + 1)...].firstIndex { !$0.scalar.isDigit } ?? scalars.count
      let number = line[start..<end].string
      log.doubt(
        .decimalPoint, line: line.line, zh: "小数点是按私用字符还原的：\(number)",
        en: "the point was restored from a private character: \(number)")
    }
  }
}
