import HTML

/// Takes out a table of contents that was pasted with the text.
enum PastedContents {
  /// Drops the lines from `目录` to where its first entry stands again as a heading.
  static func removed(from lines: [SourceLine], _ log: inout ImportLog) -> [SourceLine] {
    guard let start = lines.firstIndex(where: { $0.text.string == "目录" }), start + 1 < lines.count
    else { return lines }
    let entry = comparable(lines[start + 1])
    guard let end = lines[(start + 2)...].firstIndex(where: { comparable($0) == entry }) else {
      log.doubt(
        .missing, line: lines[start].number, zh: "有“目录”二字，但后文没有与第一项相同的标题，目录没有去掉",
        en: "there is a table of contents whose first entry is no heading; it was left as it is")
      return lines
    }
    for line in lines[start..<end] { log.ledger.drop(line.text, .contents) }
    return Array(lines[..<start] + lines[end...])
  }

  /// A line without page number, dots and spaces.
  private static func comparable(_ line: SourceLine) -> String {
    let letters = line.text.string.unicodeScalars.filter(\.isHan)
    return String(String.UnicodeScalarView(letters))
  }
}
