/// The names in an attribute such as `values=甲,乙`.
enum CommaList {
  /// Cuts a list at commas; a name that holds commas itself stands alone.
  static func names(in list: String, known: [DataCell]) -> [String] {
    if known.contains(where: { $0.words == list }) { return [list] }
    return list.split(whereSeparator: { ",，、".contains($0) }).map(String.init)
  }
}
