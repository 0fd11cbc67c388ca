/// Numbers in digits, as files and messages have them.
enum DecimalText {
  /// Returns a number without an exponent; ones too small or too large for settings are cut off.
  static func of(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    let text = "\(number)"
    guard text.contains("e") else { return text }
    return number.magnitude < 1 ? "0" : number < 0 ? "-\(Int32.max)" : "\(Int32.max)"
  }
}
