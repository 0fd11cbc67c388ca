extension Theme {
  /// The template of players.
  static let playerTemplate = "player"

  /// Returns the markup of a player.
  ///
  /// - Parameter language: The language of the page that shows it.
  package func render(_ player: Player, language: String) -> [UInt8] {
    let interface = interfaces[language]
    var context = PlayerContext(
      player, language: language, interface: interface, address: address)
    let root = context.make()
    return TemplateRun(program: players[interface.index], context: context.store, body: [])
      .render(root).output
  }
}
