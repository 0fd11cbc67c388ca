/// What a colour token of a style sheet is for, as its name says.
///
/// The names are explained at the head of `Templates/assets/tokens.css`.
enum TokenRole: Sendable, Hashable {
  /// `--surface-NAME`: what text stands on.
  case surface(String)
  /// `--text` and `--text-…`: text on every surface that has no token `--on-…` of its own.
  case text
  /// `--on-NAME`: text and lines on one surface only.
  case on(String)
  /// `--mark` and `--mark-…`: lines and shapes that mean something.
  case mark

  /// What the names of surfaces start with.
  static let surfacePrefix = "--surface-"

  /// The role of a custom property; `nil` if it has none, as `--decor-…` and sizes have.
  init?(_ name: String) {
    guard name.utf8.allSatisfy(Self.isPlain) else { return nil }
    if name.hasPrefix(Self.surfacePrefix) {
      self = .surface(String(name.dropFirst(Self.surfacePrefix.count)))
    } else if name.hasPrefix("--on-") {
      self = .on(String(name.dropFirst("--on-".count)))
    } else if name == "--text" || name.hasPrefix("--text-") {
      self = .text
    } else if name == "--mark" || name.hasPrefix("--mark-") {
      self = .mark
    } else {
      return nil
    }
  }

  /// Whether a byte is an ASCII letter, a digit, `-` or `_`.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
