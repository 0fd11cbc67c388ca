import Diagnostics

/// A site's settings, from `sitegen.yaml`.
package struct Configuration: Sendable, Hashable {
  /// The name of the file that holds it, in the site's root.
  package static let fileName = "sitegen.yaml"

  /// The site's name, at the end of every page's title.
  package var title: String
  /// A short form of the title for narrow places; `nil` when the title is short enough.
  package var shortTitle: String?
  /// One sentence about the site, for search results and feeds.
  package var description = ""
  /// The language tag of the site's pages.
  package var language = "zh-Hans"
  /// Scheme, host and perhaps a path, without a slash at the end.
  package var baseURL = "https://example.org"
  /// The number of pages in one part of a listing, 1 to 1000.
  package var pageSize = 20
  /// What becomes of HTML in Markdown.
  package var rawHTML = RawHTMLPolicy.escape
  /// Which characters addresses may have.
  package var slugs = SlugStyle.keep
  /// Whether the first use of a word that a glossary explains leads there, on pages that do not say.
  package var glossaryLinks = true
  /// The editions that are published; the standard one is always among them.
  package var editions: [Edition] = [.standard]
  /// What readers come for, at most six, in order; the home page offers these first.
  package var needs: [NeedItem] = []
  /// The entries of the site's navigation, in order.
  package var navigation: [NavigationItem] = []
  /// The organisation that answers for the site.
  package var organisation: String?
  /// What government websites have to show.
  package var government = GovernmentFacts()
  /// The ways to reach people, in order.
  package var contact: [ContactPoint] = []
  /// The source path of the feedback page, relative to `Content`.
  package var feedback: String?
  /// The source paths, relative to `Content`, of the pages linked in the footer.
  package var footer: [String] = []
  /// The text of a banner that says the site is a demonstration; `nil` for real sites.
  package var demonstration: String?

  /// What the linter checks, and how much it weighs.
  package var lint = LintSettings()

  package init(title: String) {
    self.title = title
  }
}

/// What becomes of HTML in Markdown.
package enum RawHTMLPolicy: String, Sendable, CaseIterable {
  /// It is shown as text.
  case escape
  /// It goes into the page.
  case allow
}

/// Which characters addresses may have.
package enum SlugStyle: String, Sendable, CaseIterable {
  /// Those of the file name or slug, Chinese included.
  case keep
  /// ASCII only; other file names need a `slug`.
  case ascii
}

/// An entry of the site's navigation.
package struct NavigationItem: Sendable, Hashable {
  /// Where the entry leads.
  package var target: Target
  /// The text shown; a page's own title unless given.
  package var label: String?

  /// Where an entry leads.
  package enum Target: Sendable, Hashable {
    /// A page's source path relative to `Content`.
    case page(String)
    case url(String)
  }

  package init(_ target: Target, label: String? = nil) {
    self.target = target
    self.label = label
  }
}

/// What readers come for, with the page that helps them.
package struct NeedItem: Sendable, Hashable {
  /// The most needs of a site: more would be a list to search, not a choice.
  package static let maximumCount = 6

  /// The page's source path relative to `Content`.
  package var page: String
  /// The need in the reader's words, such as 我要办事; the page's own title unless given.
  package var label: String?
  /// A sentence about it; the page's own description unless given.
  package var description: String?

  package init(page: String, label: String? = nil, description: String? = nil) {
    self.page = page
    self.label = label
    self.description = description
  }
}

/// A way to reach people.
package struct ContactPoint: Sendable, Hashable {
  /// What the contact is called.
  package var label: String
  /// A telephone number, as it is printed.
  package var phone: String?
  /// An electronic mail address.
  package var email: String?
  /// When somebody answers.
  package var hours: String?
  /// How to write instead of calling, for people who cannot hear or speak on the telephone.
  package var text: String?

  package init(
    label: String, phone: String? = nil, email: String? = nil, hours: String? = nil,
    text: String? = nil
  ) {
    self.label = label
    self.phone = phone
    self.email = email
    self.hours = hours
    self.text = text
  }
}
