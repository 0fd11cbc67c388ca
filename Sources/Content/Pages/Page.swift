import Diagnostics

/// A page of the site, as its front matter describes it; the body stays on disk.
package struct Page: Sendable, Hashable {
  /// The page's index in `Library.pages`.
  package var id: ID
  /// The Markdown file, relative to the site root, such as `Content/services/aids.md`.
  package var sourcePath: String
  /// The byte offset at which the body starts.
  package var bodyOffset: Int
  /// The address below the base URL, with slashes around it: `/services/aids/`; not percent-encoded.
  package var permalink: String
  /// The kind's name.
  package var kind: String
  /// The title, which is also the level-1 heading.
  package var title: String
  /// One sentence about the page; `nil` when the author gave none.
  package var description: String?
  /// The day of publication.
  package var date: CalendarDate?
  /// The day of the last change of substance.
  package var updated: CalendarDate?
  /// The last day on which the page is published.
  package var expires: CalendarDate?
  /// The day on which somebody should check the page.
  package var review: CalendarDate?
  /// The language tag; the site's language unless the page names its own.
  package var language: String
  /// The names of the page's terms, each once, in the author's order.
  package var tags: [String]
  /// The place in listings; smaller comes first.
  package var weight: Int
  /// Whether the author marked the page as a draft.
  package var isDraft: Bool
  /// Whether the author keeps the page out of the other editions.
  package var isStandardOnly = false
  /// Whether words lead to the glossary; `nil` if the author leaves that to the kind and the site.
  package var glossaryLinks: Bool?
  /// Old addresses that redirect here, with slashes around them.
  package var aliases: [String]
  /// The kind's own fields, in the order in which the kind declares them.
  package var fields: [Value.Member]
  /// The recordings that the page shows, in the author's order.
  package var media: [MediaItem] = []
  /// The forms of emergency information; `nil` for pages that are none.
  package var alternatives: EmergencyAlternatives?
  /// The index of the section that lists this page; `nil` for the home page.
  package var section: Section.ID?
  /// Whether this is a section's own page (`_index.md`).
  package var isSectionPage: Bool
  /// The files that lie beside `index.md`, relative to the site root, sorted.
  package var resources: [String]

  /// An index in `Library.pages`.
  package typealias ID = Int

  /// Whether the page is published in an edition, where the site has that edition.
  package func isPublished(in edition: Edition) -> Bool {
    edition == .standard || !isStandardOnly
  }

  /// The file that holds the rendered page, below the output folder.
  package var outputPath: String { Self.outputPath(of: permalink) }

  /// Returns the file that holds the page at a permalink, below the output folder.
  package static func outputPath(of permalink: String) -> String {
    String(permalink.dropFirst()) + "index.html"
  }
}

/// A folder of content with its page.
package struct Section: Sendable {
  /// The section's index in `Library.sections`; the home section is 0.
  package var id: ID
  /// The section's own page.
  package var page: Page.ID
  /// The section above; `nil` for the home section.
  package var parent: ID?
  /// The sections directly below, in the order of listings.
  package var subsections: [ID]
  /// The pages it lists: by weight, then newest date, then title, then path.
  package var pages: [Page.ID]

  /// An index in `Library.sections`.
  package typealias ID = Int
}

/// A tag with the pages that carry it.
package struct Term: Sendable {
  /// The tag as authors write it.
  package var name: String
  /// The address of its page, such as `/tags/补贴/`.
  package var permalink: String
  /// The pages that carry the tag, in the order of listings.
  package var pages: [Page.ID]
}
