/// Folders of two pages that share their menu, for the examples of rules about repeated content.
enum SampleChapter {
  /// Returns a page beside a second one that has the same menu, with and without a heading.
  static func page(_ text: String) -> Example {
    Example(text, at: "1.html", files: ["2.html": second])
  }

  private static let second = """
    <nav><h2>目录</h2><a>第二章</a></nav><aside><p>作者罗贯中。</p></aside>
    <h1>怒鞭督邮</h1><p>且说董卓字仲颖。</p>
    """
}
