import Diagnostics

extension Library {
  /// Reads a recording that a directive names by its files, as if it stood in front matter.
  ///
  /// - Parameters:
  ///   - attributes: The directive's attributes; `src`, `poster`, `alt` and `needs-description` stand
  ///     for keys of front matter, others have the names of its keys.
  ///   - span: The directive.
  /// - Returns: The recording, `nil` if there is nothing to play, and what is wrong.
  package func recording(
    _ attributes: [String: String], on page: Page, at span: SourceSpan
  ) -> (item: MediaItem?, diagnostics: [Diagnostic]) {
    func member(_ key: String, _ content: PositionedValue.Content) -> PositionedValue.Member {
      .init(key: key, keySpan: span, value: PositionedValue(content, at: span))
    }
    func text(_ key: String, _ text: String) -> PositionedValue.Member {
      member(key, .scalar(text, isPlain: false))
    }
    var members: [PositionedValue.Member] = []
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      switch name {
      case "src": members.append(text("sources", value))
      case "poster":
        let alternative = attributes["alt"].map { [text("alt", $0)] } ?? []
        members.append(member("poster", .object([text("file", value)] + alternative)))
      case "alt": break
      case "needs-description":
        members.append(member("needsDescription", .scalar(value, isPlain: true)))
      default: members.append(text(name, value))
      }
    }
    var diagnostics: [Diagnostic] = []
    let item = MediaReader(language: page.language).item(
      PositionedValue(.object(members), at: span), number: 1, &diagnostics)
    for file in item?.files ?? [] { diagnostics += fileProblems(file, on: page) }
    return (item, diagnostics)
  }

  /// Says that a file which front matter names is not there.
  func fileProblems(_ file: Located<String>, on page: Page) -> [Diagnostic] {
    switch resolve(file.value, from: page) {
    case .resource: []
    case .missing(let nearest): [.mediaFileMissing(file, nearest: nearest)]
    default: [.mediaFileMissing(file, nearest: nil)]
    }
  }
}
