/// Two colour tokens that are seen one on the other.
package struct ColourPair: Sendable, Hashable {
  /// The token of the text or mark, such as `--text-link`.
  package let foreground: String
  /// The token of what lies behind it, such as `--surface-page`.
  package let surface: String
  /// Whether letters have the foreground's colour; else lines and shapes.
  package let isText: Bool

  /// All pairs that tokens of these names form, surface by surface.
  static func all(of names: [String]) -> [ColourPair] {
    var tokens: [(name: String, role: TokenRole)] = []
    for name in names { if let role = TokenRole(name) { tokens.append((name, role)) } }
    return tokens.flatMap { surface -> [ColourPair] in
      guard case .surface(let place) = surface.role else { return [] }
      let own = tokens.filter { $0.role == .on(place) }
      let general = tokens.filter { $0.role == .text || $0.role == .mark }
      return (own.isEmpty ? general : own).map {
        ColourPair(foreground: $0.name, surface: surface.name, isText: $0.role != .mark)
      }
    }
  }
}
