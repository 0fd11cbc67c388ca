import Content

/// What the theme has to know about the site as a whole.
///
/// Addresses are permalinks: below the base URL, with slashes around them, not percent-encoded.
package struct SiteFacts: Sendable, Hashable {
  package var title: String
  package var description: String
  /// The language of the site and of the texts in this value.
  package var language: String
  /// Scheme, host and optional path, without a slash at the end.
  package var baseURL: String
  package var organisation: String?
  /// What government websites have to show.
  package var government = GovernmentFacts()
  /// The text of the banner that marks a demonstration site.
  package var demonstration: String?
  /// The editions that are published, the standard one first.
  package var editions: [Edition]
  /// The pages of emergency information in force, which every page names.
  package var emergencies: [Link] = []
  /// Whether the site has a list of its recordings.
  package var listsMedia = false
  /// The pages in the catalogue of public information; empty if the site has none.
  package var cataloguedPages: Set<Page.ID> = []
  /// What readers come for, at most six; empty when the sections below home stand for it.
  package var needs: [Need]
  package var navigation: [Link]
  package var footerLinks: [Link]
  package var contacts: [Contact]
  package var feeds: [Feed]
  /// The page with the feedback form or address.
  package var feedback: Link?

  /// A link to a page of the site, or to another site when its permalink is a whole URL.
  package struct Link: Sendable, Hashable {
    package var label: String
    package var permalink: String
    /// The language of the label; `nil` if it is the site's.
    package var language: String?
    /// Whether other editions have no such page, so that their links lead to the standard one.
    package var isStandardOnly: Bool

    package init(label: String, permalink: String, isStandardOnly: Bool = false) {
      self.label = label
      self.permalink = permalink
      self.isStandardOnly = isStandardOnly
    }
  }

  /// What readers come for, with the page that helps them.
  package struct Need: Sendable, Hashable {
    package var link: Link
    package var description: String?

    package init(_ link: Link, description: String? = nil) {
      self.link = link
      self.description = description
    }
  }

  /// A feed of the site.
  package struct Feed: Sendable, Hashable {
    package var label: String
    package var permalink: String
    /// The media type, such as `application/atom+xml`.
    package var type: String

    package init(label: String, permalink: String, type: String) {
      self.label = label
      self.permalink = permalink
      self.type = type
    }
  }

  /// A point of contact.
  package struct Contact: Sendable, Hashable {
    package var label: String
    package var phone: String?
    package var email: String?
    package var hours: String?
    /// A channel for people who cannot telephone.
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

  package init(
    title: String, description: String, language: String = "zh-Hans", baseURL: String,
    organisation: String? = nil, demonstration: String? = nil,
    editions: [Edition] = [.standard], needs: [Need] = [], navigation: [Link] = [],
    footerLinks: [Link] = [], contacts: [Contact] = [], feeds: [Feed] = [],
    feedback: Link? = nil
  ) {
    self.title = title
    self.description = description
    self.language = language
    self.baseURL = baseURL
    self.organisation = organisation
    self.demonstration = demonstration
    self.editions = editions
    self.needs = needs
    self.navigation = navigation
    self.footerLinks = footerLinks
    self.contacts = contacts
    self.feeds = feeds
    self.feedback = feedback
  }
}
