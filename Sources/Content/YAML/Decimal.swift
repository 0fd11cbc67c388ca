/// Numbers as authors write them: `12`, `-3`, `0.75`.
enum Decimal {
  /// Returns the number a text means; `nil` for any other form, such as `007`, `1e9` or `0x1F`.
  static func value(of text: String) -> Double? {
    isWellFormed(text) ? Double(text) : nil
  }

  /// Returns the whole number a text means; `nil` for other forms and for what `Int` cannot hold.
  static func integer(of text: String) -> Int? {
    isWellFormed(text) ? Int(text) : nil
  }

  private static func isWellFormed(_ text: String) -> Bool {
    let unsigned = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = unsigned.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.count == 1 || whole.first != UInt8(ascii: "0") else {
      return false
    }
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }
}
