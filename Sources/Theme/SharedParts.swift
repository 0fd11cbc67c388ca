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
      var site = siteObject(in: language)
      site["navigation"] = navigation(in: language, at: .elsewhere)
      var fragments = ContextObject(.fragments)
      for fragment in ThemeFragment.allCases where !fragment.showsNavigation {
        fragments[fragment.rawValue] = render(fragment, in: language, site: site)
      }
      for place in places {
        site["navigation"] = navigation(in: language, at: place)
        for fragment in ThemeFragment.allCases where fragment.showsNavigation {
          fragments[fragment.rawValue] = render(fragment, in: language, site: site)
        }
        parts[SharedParts.Key(language: language, place: place)] = SharedParts(
          site: .object(site), fragments: .object(fragments))
      }
    }
    return parts
  }

  private func render(
    _ fragment: ThemeFragment, in language: String, site: ContextObject
  ) -> ContextValue {
    let context = ContextObject(
      .fragment, ["language": .text(language), "site": .object(site)])
    return .html(text(ofTemplate: fragment.templateName, context: .object(context)))
  }

  /// Returns the site's language for texts shown in an interface of another language.
  private func foreignLanguage(in language: String) -> ContextValue {
    strings(for: site.language).language == language ? .absent : .text(site.language)
  }

  /// Returns the `site` object without its navigation.
  private func siteObject(in language: String) -> ContextObject {
    ContextObject(
      .site,
      [
        "title": .text(site.title), "description": .text(site.description),
        "language": foreignLanguage(in: language), "baseURL": .text(address.baseURL),
        "homeURL": .text(address.url("/")),
        "siteMapURL": .text(address.url(Self.siteMapPermalink)),
        "feedbackURL": .text(site.feedback.map(address.url)),
        "organisation": .text(site.organisation), "demonstration": .text(site.demonstration),
        "footerLinks": .list(site.footerLinks.map { .object(link($0, in: language)) }),
        "feeds": .list(site.feeds.map { .object(link($0, in: language)) }),
        "contacts": .list(site.contacts.map(Self.contact)),
      ])
  }

  private func navigation(in language: String, at place: NavigationPlace) -> ContextValue {
    .list(
      site.navigation.enumerated().map { index, item in
        var object = link(item, in: language)
        object["isCurrent"] = .bool(place == .at(index))
        object["isAncestor"] = .bool(place == .below(index))
        return .object(object)
      })
  }

  private func link(_ link: SiteFacts.Link, in language: String) -> ContextObject {
    ContextObject(
      .link,
      [
        "title": .text(link.label), "url": .text(address.url(link.permalink)),
        "language": foreignLanguage(in: language),
      ])
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
