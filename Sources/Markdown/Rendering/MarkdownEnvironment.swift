import Diagnostics

/// What a Markdown body needs to know of the site around it.
package protocol MarkdownEnvironment {
  /// Resolves the destination of a link, as the author wrote it.
  func link(to destination: String) -> LinkResolution
  /// Resolves a file that the page shows or offers: an image, a download, a table's data.
  func resource(_ destination: String) -> ResourceResolution
  /// Reads a CSV file, whose head has one line or two, or a YAML file.
  func table(_ destination: String, headRows: Int) -> TableResolution
  /// The ids of the page's own recordings; those that no directive places stand above the body.
  var recordings: [String] { get }
  /// Returns the player of a recording.
  func player(_ request: PlayerRequest) -> PlayerResolution
  /// The words whose first use leads to the glossary; `nil` if the body links none.
  var glossary: GlossaryWords? { get }
  /// Returns an interface text in the page's language.
  func label(_ label: MarkdownLabel) -> String
}

/// Why something cannot be resolved.
package struct Refusal: Sendable, Hashable {
  package var code: String
  package var message: Message
  package var help: Message

  package init(_ code: String, message: Message, help: Message) {
    self.code = code
    self.message = message
    self.help = help
  }
}

/// What became of a link's destination.
package enum LinkResolution: Sendable {
  /// An address that needs no further check.
  case address(String)
  /// A page of this site; its fragment is checked when all pages are rendered.
  case page(Int, address: String, fragment: String?)
  /// A place on the same page.
  case fragment(String)
  case refused(Refusal)
}

/// What became of a file's path.
package enum ResourceResolution: Sendable {
  /// The address, and the size in bytes where it is known.
  case file(address: String, size: Int?)
  case refused(Refusal)
}

/// What became of a data file.
package enum TableResolution: Sendable {
  /// The cells, with what is wrong in the data file.
  case table(DataTable, problems: [Diagnostic])
  case refused(Refusal)
}

/// A player that a body shows.
package struct PlayerRequest: Sendable {
  /// What it plays.
  package var recording: Recording
  /// Whether the author expects a picture; `nil` if nobody says so.
  package var isVideo: Bool?
  /// The player's id, which no other element has.
  package var id: String
  /// Where the directive stands; `nil` for a recording that none places.
  package var span: SourceSpan?

  /// A recording, as a body names it.
  package enum Recording: Sendable, Hashable {
    /// One of the page's own, by its id.
    case listed(String)
    /// Files beside the page: the attributes of the directive.
    case files([String: String])
  }

  init(
    _ recording: Recording, as directive: BlockDirective? = nil, id: String, span: SourceSpan?
  ) {
    self.recording = recording
    isVideo = directive.map { $0 == .video }
    self.id = id
    self.span = span
  }
}

/// What became of a player.
package enum PlayerResolution: Sendable {
  /// Its markup, the ids in it but its own, the place that it comes from, and what is wrong with it.
  case player(
    markup: [UInt8], elementIDs: [String], place: SourceSpan, problems: [Diagnostic])
  case refused(Refusal)
}

/// The interface texts that Markdown rendering needs, named by their key in the strings files.
package enum MarkdownLabel: String, Sendable, CaseIterable {
  case note = "markdown.note"
  case warning = "markdown.warning"
  case footnotes = "markdown.footnotes"
  /// Contains `{number}`.
  case footnoteReference = "markdown.footnote-reference"
  /// Contains `{number}`.
  case footnoteBack = "markdown.footnote-back"
  case phone = "markdown.contact.phone"
  case hours = "markdown.contact.hours"
  case text = "markdown.contact.text"
  case address = "markdown.contact.address"
  case email = "markdown.contact.email"
  case remark = "markdown.contact.note"
  /// Contains `{type}` and `{size}`.
  case downloadSize = "markdown.download-size"
  /// Contains `{title}`, like the next two.
  case chartBar = "markdown.chart.bar"
  case chartLine = "markdown.chart.line"
  case chartProgress = "markdown.chart.progress"
  /// Contains `{series}`, `{highest}` and `{lowest}`.
  case chartExtremes = "markdown.chart.extremes"
  /// Contains `{series}`, `{first}`, `{last}`, `{highest}` and `{lowest}`.
  case chartChange = "markdown.chart.change"
  /// Contains `{series}` and `{value}`.
  case chartEqual = "markdown.chart.equal"
  /// Contains `{count}`, `{reached}`, `{name}` and `{progress}`.
  case chartFarthest = "markdown.chart.farthest"
  /// Contains `{count}`.
  case chartReached = "markdown.chart.reached"
  /// Contains `{value}` and `{target}`.
  case chartState = "markdown.chart.state"
  /// Contains `{name}` and `{value}`.
  case chartItem = "markdown.chart.item"
  /// Contains `{names}` and `{count}`.
  case chartMore = "markdown.chart.more"
  /// Contains `{names}`.
  case chartGaps = "markdown.chart.gaps"
  case chartSeparator = "markdown.chart.separator"
  case chartMissing = "markdown.chart.missing"
  case chartDownload = "markdown.chart.download"
  /// For a number that a source of a comparison does not have.
  case compareMissing = "markdown.compare.missing"
  /// Between the notes on a number of a comparison.
  case compareSeparator = "markdown.compare.separator"
}

/// How a Markdown body is rendered.
package struct MarkdownOptions: Sendable {
  /// What happens to raw HTML.
  package enum RawHTML: Sendable {
    /// It is shown as text, with a warning.
    case escape
    /// It is written as it is.
    case allow
  }

  package var rawHTML: RawHTML
  /// The level of the page's title; headings of the body must lie below it. 0 checks nothing.
  package var titleLevel: Int
  /// Ids that the page around the body uses.
  package var reservedIDs: Set<String>

  package init(rawHTML: RawHTML = .escape, titleLevel: Int = 1, reservedIDs: Set<String> = []) {
    self.rawHTML = rawHTML
    self.titleLevel = titleLevel
    self.reservedIDs = reservedIDs
  }
}
