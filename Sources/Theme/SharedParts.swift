/// What many pages have in common, rendered once when the theme is loaded.
///
/// Rendering thirty links on each of ten thousand pages would cost more than all the rest of the
/// template. The links differ only in language and in which one is marked as current.
struct SharedParts: Sendable {
  /// The `site` object of the context.
  var site: ContextValue
  /// The `fragments` object of the context.
  var fragments: ContextValue

  struct Key: Hashable, Sendable {
    /// The language of the interface.
    var language: String
    /// The place in the navigation that the page belongs to.
    var place: NavigationPlace
  }
}

/// Where a page stands relative to the main navigation.
enum NavigationPlace: Hashable, Sendable {
  /// No link leads to it or above it.
  case elsewhere
  /// The link with this index leads to the page.
  case at(Int)
  /// The link with this index leads to a section above the page.
  case below(Int)
}

extension Theme {
  /// Returns the place of a permalink: the link whose address is the longest prefix of it.
  func navigationPlace(of permalink: String) -> NavigationPlace {
    var best: (index: Int, length: Int)?
    for (index, link) in site.navigation.enumerated() {
      let target = link.permalink
      guard target == permalink || (target != "/" && permalink.hasPrefix(target)) else { continue }
      if target.utf8.count > best?.length ?? 0 { best = (index, target.utf8.count) }
    }
    guard let best else { return .elsewhere }
    return site.navigation[best.index].permalink == permalink ? .at(best.index) : .below(best.index)
  }

  /// Renders the shared parts for each language and each place in the navigation.
  func makeSharedParts() -> [SharedParts.Key: SharedParts] {
    let places =
      [.elsewhere] + site.navigation.indices.flatMap { [NavigationPlace.at($0), .below($0)] }
    var parts: [SharedParts.Key: SharedParts] = [:]
    for language in catalog.languages.map(\.language) {
      for place in places {
        let key = SharedParts.Key(language: language, place: place)
        parts[key] = makeSharedParts(for: key)
      }
    }
    return parts
  }

  private func makeSharedParts(for key: SharedParts.Key) -> SharedParts {
    let isForeign = catalog.strings(for: site.language).language != key.language
    let foreignLanguage: ContextValue = isForeign ? .text(site.language) : .absent
    func links(_ links: [SiteFacts.Link]) -> ContextValue {
      .list(
        links.map { link in
          .object(
            ContextObject(
              .link,
              [
                "title": .text(link.label), "url": .text(address.url(link.permalink)),
                "language": foreignLanguage,
              ]))
        })
    }
    var siteObject = ContextObject(
      .site,
      [
        "title": .text(site.title), "description": .text(site.description),
        "language": foreignLanguage, "baseURL": .text(address.baseURL),
        "homeURL": .text(address.url("/")),
        "siteMapURL": .text(address.url(Self.siteMapPermalink)),
        "feedbackURL": .text(site.feedback.map(address.url)),
        "organisation": .text(site.organisation), "demonstration": .text(site.demonstration),
        "footerLinks": links(site.footerLinks), "feeds": links(site.feeds),
        "contacts": .list(site.contacts.map(Self.contact)),
      ])
    siteObject["navigation"] = .list(
      site.navigation.enumerated().map { index, link in
        .object(
          ContextObject(
            .link,
            [
              "title": .text(link.label), "url": .text(address.url(link.permalink)),
              "language": foreignLanguage, "isCurrent": .bool(key.place == .at(index)),
              "isAncestor": .bool(key.place == .below(index)),
            ]))
      })
    let context = ContextValue.object(
      ContextObject(.fragment, ["language": .text(key.language), "site": .object(siteObject)]))
    var fragments = ContextObject(.fragments)
    for fragment in ThemeFragment.allCases {
      fragments[fragment.rawValue] = .html(
        text(ofTemplate: fragment.templateName, context: context))
    }
    return SharedParts(site: .object(siteObject), fragments: .object(fragments))
  }

  private static func contact(_ contact: SiteFacts.Contact) -> ContextValue {
    .object(
      ContextObject(
        .contact,
        [
          "label": .text(contact.label), "phone": .text(contact.phone),
          "phoneURL": .text(contact.phone.map(SiteAddress.telephone)),
          "email": .text(contact.email), "emailURL": .text(contact.email.map { "mailto:\($0)" }),
          "hours": .text(contact.hours), "text": .text(contact.text),
        ]))
  }

  /// The address of the site map.
  package static let siteMapPermalink = "/site-map/"
  /// The address of the list of all tags.
  package static let tagsPermalink = "/tags/"
}
