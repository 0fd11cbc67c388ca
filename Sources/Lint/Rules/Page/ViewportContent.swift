import HTML

/// What the content of a viewport `meta` says about enlarging the page, read as browsers read it.
///
/// The way of reading and the numbers that words stand for are those of CSS Device Adaptation.
struct ViewportContent {
  /// Whether people may zoom: a number, 1 for `yes`; `nil` if nothing is said.
  private(set) var userScalable: Double?
  /// How many times the page may be enlarged; negative is no limit, `nil` if nothing is said.
  private(set) var maximumScale: Double?

  /// Whether people may not zoom at all.
  var forbidsZoom: Bool { userScalable.map { $0 > -1 && $0 < 1 } ?? false }
  /// Whether people may not enlarge the page to twice its size.
  var limitsZoom: Bool { maximumScale.map { $0 >= 0 && $0 < 2 } ?? false }

  init(_ content: ArraySlice<UInt8>) {
    var rest = content
    while true {
      rest = rest.drop { Self.isSeparator($0) || $0 == Self.equals }
      if rest.isEmpty { return }
      let name = rest.prefix { !Self.isSeparator($0) && $0 != Self.equals }
      rest = rest[name.endIndex...].drop { ASCII.isSpace($0) }
      guard rest.first == Self.equals else { continue }
      rest = rest.drop { ASCII.isSpace($0) || $0 == Self.equals }
      let value = rest.prefix { !Self.isSeparator($0) && $0 != Self.equals }
      rest = rest[value.endIndex...]
      if value.isEmpty { continue }
      if ASCII.equal(name, "user-scalable") { userScalable = Self.number(value) }
      if ASCII.equal(name, "maximum-scale") { maximumScale = Self.number(value) }
    }
  }

  private static let equals = UInt8(ascii: "=")

  private static func isSeparator(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
  }

  /// The number that a value stands for: that at its start, 1 for `yes`, 0 for other words.
  private static func number(_ value: ArraySlice<UInt8>) -> Double {
    if ASCII.equal(value, "yes") { return 1 }
    if ASCII.equal(value, "device-width") || ASCII.equal(value, "device-height") {
      return 10
    }
    let sign = value.first == UInt8(ascii: "-") ? 1 : 0
    let digits = value.dropFirst(sign).prefix {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: ".")
    }
    let parts = digits.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? parts[1].prefix { $0 != UInt8(ascii: ".") } : []
    let text = String(decoding: parts.first ?? [], as: UTF8.self)
    let decimals = String(decoding: fraction, as: UTF8.self)
    let size = Double("0\(text).\(decimals.isEmpty ? "0" : decimals)") ?? 0
    return sign == 1 ? -size : size
  }
}
