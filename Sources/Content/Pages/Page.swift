import Diagnostics

/// A page of the site, as its front matter describes it; the body stays on disk.
package struct Page: Sendable {
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
  package var title: String
  package var description: String?
  package var date: CalendarDate?
  package var updated: CalendarDate?
  package var expires: CalendarDate?
  package var review: CalendarDate?
  /// The language tag; the site's language unless the page names its own.
  package var language: String
  package var tags: [String]
  package var weight: Int
  package var isDraft: Bool
  /// Old addresses that redirect here, with slashes around them.
  package var aliases: [String]
  /// The kind's own fields, in the order in which the kind declares them.
  package var fields: [Value.Member]
  /// The index of the section that lists this page; `nil` for the home page.
  package var section: Section.ID?
  /// Whether this is a section's own page (`_index.md`).
  package var isSectionPage: Bool
  /// The files that lie beside `index.md`, relative to the site root, sorted.
  package var resources: [String]

  package typealias ID = Int

  /// The file that holds the rendered page, below the output folder.
  package var outputPath: String { String(permalink.dropFirst()) + "index.html" }
}

/// A folder of content with its page.
package struct Section: Sendable {
  /// The section's index in `Library.sections`; the home section is 0.
  package var id: ID
  package var page: Page.ID
  package var parent: ID?
  package var subsections: [ID]
  /// The pages it lists: by weight, then newest date, then title, then path.
  package var pages: [Page.ID]

  package typealias ID = Int
}

/// A tag with the pages that carry it.
package struct Term: Sendable {
  package var name: String
  /// The address of its page, such as `/tags/补贴/`.
  package var permalink: String
  package var pages: [Page.ID]
}
