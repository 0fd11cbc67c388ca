/// Pages of policies, for the examples of rules about them.
enum SamplePolicy {
  /// Returns the page of a policy whose own part holds the markup.
  static func page(_ markup: String) -> Example {
    Example(
      """
      <script type="application/ld+json">{"@type":"Legislation","name":"规划"}</script>
      <main>\(markup)</main>
      """)
  }
}
