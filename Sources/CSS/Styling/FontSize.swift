/// The font sizes that words stand for.
enum FontSize {
  /// What browsers start from, in pixels.
  static let medium = 16.0

  /// The size of a word in pixels; `nil` if it is none of sizes (CSS Fonts Level 4, section 2.5).
  static func pixels(_ keyword: Keyword) -> Double? {
    switch keyword {
    case .xxSmall: 9
    case .xSmall: 10
    case .small: 13
    case .medium: medium
    case .large: 18
    case .xLarge: 24
    case .xxLarge: 32
    case .xxxLarge: 48
    default: nil
    }
  }
}
