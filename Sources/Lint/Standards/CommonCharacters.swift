import HTML

/// The Chinese characters that everybody who has been to school reads: the first level of GB 2312-80.
enum CommonCharacters {
  /// All of them.
  static let set = Set(text.unicodeScalars)

  /// Returns the Chinese characters of a text that are not among them, each once, in order.
  static func others(in text: String) -> [Unicode.Scalar] {
    var seen: Set<Unicode.Scalar> = []
    return text.unicodeScalars.filter {
      $0.isHan && !set.contains($0) && seen.insert($0).inserted
    }
  }
}
