/// The departments that a task is given to: `（牵头部门：…；参与部门：…）`.
struct Departments {
  let lead: [SourceText]
  let partners: [SourceText]

  /// Takes them from the end of a paragraph; `nil` if none stand there.
  static func take(from text: inout SourceText, _ log: inout ImportLog) -> Departments? {
    let letters = text.scalars.map(\.scalar)
    guard let lead = place(of: "牵头部门", in: letters), lead.lowerBound > 0,
      "（([".unicodeScalars.contains(letters[lead.lowerBound - 1]), let last = letters.last,
      "）)]".unicodeScalars.contains(last)
    else { return nil }
    let partners = place(of: "参与部门", in: letters)
    let end = text.count - 1
    let leadEnd = partners.map { $0.lowerBound - 1 } ?? end
    let result = Departments(
      lead: names(in: text[lead.upperBound..<leadEnd]),
      partners: partners.map { names(in: text[$0.upperBound..<end]) } ?? [])
    let named = (result.lead + result.partners).reduce(0) { $0 + $1.count }
    let start = lead.lowerBound - 1
    log.ledger.drop(text.count - start - named, .structure)
    text = text[0..<start]
    return result
  }

  /// Where a word stands for the last time, with the colon behind it.
  private static func place(of word: String, in letters: [Unicode.Scalar]) -> Range<Int>? {
    let wanted = Array(word.unicodeScalars)
    let last = letters.count - wanted.count - 1
    guard last >= 0 else { return nil }
    let start = (0...last).last { index in
      letters[index..<index + wanted.count].elementsEqual(wanted)
        && "：:".unicodeScalars.contains(letters[index + wanted.count])
    }
    return start.map { $0..<$0 + wanted.count + 1 }
  }

  private static func names(in text: SourceText) -> [SourceText] {
    text.split { "、，,".unicodeScalars.contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
  }
}
