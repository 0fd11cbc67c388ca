import Diagnostics

/// A page as its file describes it, before the library gives it an address and a section.
struct PageDraft: Sendable, Hashable {
  /// Everything but the parts that depend on other files.
  var page: Page
  var slug: Located<String>?
  var aliases: [Located<String>] = []
  var tags: [Located<String>] = []
  /// Links to other pages in the kind's fields.
  var references: [Located<String>] = []
  /// Files that the kind's fields name.
  var files: [Located<String>] = []
  var diagnostics: [Diagnostic] = []

  /// Where findings about the page as a whole point: the start of its file.
  var start: SourceSpan { SourceSpan(path: page.sourcePath, offset: 0) }

  /// An empty page, which stands for a file until its front matter is read, or for one that has
  /// none, so that links to it do not fail as well.
  init(sourcePath: String, language: String) {
    page = Page(
      id: 0, sourcePath: sourcePath, bodyOffset: 0, permalink: "", kind: "page", title: "",
      language: language, tags: [], weight: 0, isDraft: false, aliases: [], fields: [],
      isSectionPage: sourcePath.hasSuffix("/_index.md"), resources: [])
  }
}
