/// Easy-to-read pages, for the examples of rules about them.
enum SampleEasyPage {
  /// Returns a page whose own part is easy to read and holds the markup.
  static func page(_ markup: String) -> Example {
    Example("<main lang=\"zh-Hans-simple\">\(markup)</main>")
  }

  /// Returns pages of one paragraph each.
  static func paragraphs(_ texts: [String]) -> [Example] {
    texts.map { page("<p>\($0)</p>") }
  }
}
