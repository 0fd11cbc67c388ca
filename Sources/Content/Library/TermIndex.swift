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
    var members: [String: Member] = [:]
    for page in order {
      var names: [String] = []
      for tag in tags[page] where !names.contains(tag.value) {
        if members[tag.value]?.pages.append(page) == nil {
          if let problem = PathPart.problem(of: tag.value) {
            diagnostics.append(.tagInvalid(problem, at: tag.span))
            continue
          }
          members[tag.value] = Member(span: tag.span, pages: [page])
        }
        names.append(tag.value)
      }
      pages[page].tags = names
    }
    for (name, member) in members.sorted(by: { SourcePath.precedes($0.key, $1.key) }) {
      terms.append(Term(name: name, permalink: "/tags/\(name)/", pages: member.pages))
      spans.append(member.span)
    }
  }

  /// What is known of a tag so far.
  private struct Member {
    /// Where it first stands.
    var span: SourceSpan
    var pages: [Page.ID]
  }
}
