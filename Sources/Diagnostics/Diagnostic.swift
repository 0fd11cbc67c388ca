/// A finding about the author's files, with its place and the next step to take.
package struct Diagnostic: Sendable, Hashable {
  /// The stable identifier in kebab case, such as `image-alt`.
  package var code: String
  package var severity: Severity
  /// What is wrong: one line, no full stop.
  package var message: Message
  /// Where it is wrong; `nil` when no file can be named.
  package var span: SourceSpan?
  /// The next step that mends it, as an instruction.
  package var help: Message?
  /// Other places that explain the finding.
  package var notes: [Note]
  /// Where the fault shows in the finished page, for findings that were made there.
  package var output: Output?
  /// What demands it, such as `wcag:1.1.1` and `act:23a2a8`, in the rule's order.
  package var requirements: [String] = []
  /// What stays the same when lines move: a hash of rule, content and nearest heading.
  package var fingerprint: String?

  /// How much a diagnostic weighs.
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The site must not be published like this; configuration cannot silence it.
    case error
    /// The site can be published, but someone should look.
    case warning
    /// No program can decide it, so a person should; never fails a run.
    case note
  }

  /// A place in a finished page.
  package struct Output: Sendable, Hashable {
    /// The page's path relative to the folder of pages, with `/` between its parts.
    package var path: String
    package var position: LineTable.Position
    /// A CSS selector that only the element at fault matches; `nil` for other places.
    package var selector: String?

    package init(path: String, position: LineTable.Position, selector: String? = nil) {
      self.path = path
      self.position = position
      self.selector = selector
    }
  }

  /// A remark beside a diagnostic, with its own place if it has one.
  package struct Note: Sendable, Hashable {
    package var message: Message
    package var span: SourceSpan?

    package init(_ message: Message, span: SourceSpan? = nil) {
      self.message = message
      self.span = span
    }
  }

  package init(
    _ severity: Severity, _ code: String, zh: String, en: String, at span: SourceSpan?,
    help: Message? = nil, notes: [Note] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = Message(zh: zh, en: en)
    self.span = span
    self.help = help
    self.notes = notes
  }
}

extension Diagnostic: Comparable {
  /// Orders by path, offset and code, so that reports never depend on thread timing.
  package static func < (lhs: Diagnostic, rhs: Diagnostic) -> Bool {
    let left = (lhs.span?.path ?? "", lhs.span?.offset ?? 0, lhs.code, lhs.message.en)
    let right = (rhs.span?.path ?? "", rhs.span?.offset ?? 0, rhs.code, rhs.message.en)
    return left < right
  }
}
