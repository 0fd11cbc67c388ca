import Diagnostics

/// Gathers the pages of every tag.
struct TermIndex {
  private(set) var terms: [Term] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Where each term first stands, in the order of `terms`.
  private(set) var spans: [SourceSpan] = []

  /// Takes the tags of all pages, each list in the order of `pages`, whose `tags` it sets.
  init(_ tags: [[Located<String>]], pages: inout [Page]) {
    var members: [String: (span: SourceSpan, pages: [Page.ID])] = [:]
    for (page, tags) in tags.enumerated() {
      for tag in tags {
        if let problem = PathPart.problem(of: tag.value) {
          diagnostics.append(.tagInvalid(problem, at: tag.span))
        } else if !pages[page].tags.contains(tag.value) {
          pages[page].tags.append(tag.value)
          members[tag.value, default: (tag.span, [])].pages.append(page)
        }
      }
    }
    for (name, member) in members.sorted(by: { SourcePath.precedes($0.key, $1.key) }) {
      let listed = member.pages.sorted { Page.isListed(pages[$0], before: pages[$1]) }
      terms.append(Term(name: name, permalink: "/tags/\(name)/", pages: listed))
      spans.append(member.span)
    }
  }
}
