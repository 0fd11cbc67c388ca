import Markdown

/// What rendered Markdown takes from the theme.
extension Theme {
  /// Returns the root-relative address of a permalink, with the base URL's path, percent-encoded.
  package func url(_ permalink: String) -> String { address.url(permalink) }
}

extension Strings {
  /// Returns a label of rendered Markdown, its placeholders still in it.
  package func text(_ label: MarkdownLabel) -> String {
    self[label.rawValue]?.filled(with: [:]) ?? label.rawValue
  }
}
