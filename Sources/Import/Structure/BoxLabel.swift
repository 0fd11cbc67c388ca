/// The line that begins a box: `专栏 3 残疾人社会保障重点项目`.
enum BoxLabel {
  /// Returns the label; `nil` if the line begins no box.
  static func label(of line: SourceText) -> SourceText? {
    guard line.string.prefixMatch(of: /专栏 ?\d+/) != nil, !line.endsSentence,
      line.firstIndex(of: "\t") == nil, line.count <= 48
    else { return nil }
    return line
  }

  /// What a box is called, without its number.
  static func title(of label: SourceText) -> String {
    label.string.replacing(/专栏 ?\d+ ?/, with: "")
  }
}
