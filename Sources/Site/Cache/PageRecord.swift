import Content
import Diagnostics
import Lint
import Markdown

/// What a build keeps of a page, or of all editions of one, that need not be made again.
struct PageRecord: Sendable {
  /// What decides on how the page comes out.
  var inputs: PageInputs
  /// What rendering the body brought to light.
  var diagnostics: [Diagnostic]
  /// The ids of the body; `nil` for pages without a source.
  var fragments: FragmentIndex?
  /// The links to places on other pages.
  var links: [Link]
  /// What linting each edition brought to light; empty if that was not asked for.
  var linted: [PageFindings]

  /// A link to a place on a page that is named by its source, because numbers change.
  struct Link: Sendable, Hashable {
    var sourcePath: String
    /// The hash of the place's id.
    var place: UInt64
  }
}

extension PageRecord {
  /// Takes what making a page brought to light; `nil` if that may be different tomorrow or when pages
  /// change that the inputs do not speak of.
  init?(_ outcome: SiteRenderer.Outcome, of inputs: PageInputs, library: Library) {
    guard outcome.linted.allSatisfy(\.isLasting) else { return nil }
    self.inputs = inputs
    diagnostics = outcome.diagnostics
    fragments = outcome.fragments?.index
    links = outcome.links.map {
      Link(sourcePath: library.pages[$0.page].sourcePath, place: $0.place)
    }
    linted = outcome.linted.map(\.findings)
  }
}

extension PageRecord: ByteCodable {
  func encode(to encoder: inout ByteEncoder) {
    inputs.encode(to: &encoder)
    diagnostics.encode(to: &encoder)
    fragments.encode(to: &encoder)
    links.encode(to: &encoder)
    linted.encode(to: &encoder)
  }

  init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    inputs = try PageInputs(from: &decoder)
    diagnostics = try [Diagnostic](from: &decoder)
    fragments = try FragmentIndex?(from: &decoder)
    links = try [Link](from: &decoder)
    linted = try [PageFindings](from: &decoder)
  }
}

extension PageRecord.Link: ByteCodable {
  func encode(to encoder: inout ByteEncoder) {
    sourcePath.encode(to: &encoder)
    place.encode(to: &encoder)
  }

  init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    sourcePath = try String(from: &decoder)
    place = try UInt64(from: &decoder)
  }
}
