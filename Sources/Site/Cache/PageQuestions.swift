/// What a body asks of the site while it is rendered; lives as long as that takes.
final class PageQuestions {
  /// The destinations that were looked up in the library, more than once if asked more than once.
  private var destinations: [String] = []
  /// Whether it shows recordings, which depend on more files than are followed.
  private(set) var asksForPlayers = false

  /// Notes that a destination was looked up.
  func note(_ destination: String) { destinations.append(destination) }

  /// Notes that a player was asked for.
  func notePlayer() { asksForPlayers = true }

  /// The destinations that were looked up, each once, sorted.
  var sortedDestinations: [String] { Set(destinations).sorted() }
}
