import Diagnostics

/// Gathers the pages of every tag.
struct TermIndex {
  private(set) var terms: [Term] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Where each term first stands, in the order of `terms`.
  private(set) var spans: [SourceSpan] = []

  /// Takes the tags that the authors of all pages wrote and sets the `tags` of the pages; a term
  /// lists its pages in `order`.
  init(_ tags: [[Located<String>]], pages: inout [Page], in order: [Page.ID]) {
    var members: [String: (span: SourceSpan, pages: [Page.ID])] = [:]
    for page in order {
      for tag in tags[page] {
        if let problem = PathPart.problem(of: tag.value) {
          diagnostics.append(.tagInvalid(problem, at: tag.span))
        } else if !pages[page].tags.contains(tag.value) {
          pages[page].tags.append(tag.value)
          members[tag.value, default: (tag.span, [])].pages.append(page)
        }
      }
    }
    for (name, member) in members.sorted(by: { SourcePath.precedes($0.key, $1.key) }) {
      terms.append(Term(name: name, permalink: "/tags/\(name)/", pages: member.pages))
      spans.append(member.span)
    }
  }
}
