import Content

/// Makes the shared parts of one edition in one language.
struct SharedPartsMaker {
  let site: SiteFacts
  let address: SiteAddress
  let interface: Interface
  let edition: Edition
  /// The language of the site's own texts; `nil` when it is the interface's.
  let foreignLanguage: String?
  /// The fragments' programs, in the order of `ThemeFragment`.
  let programs: [TemplateProgram]

  /// Returns the parts for every place in the navigation, in the order of `NavigationPlace.all`.
  func parts() -> [SharedParts] {
    let fixed = Dictionary(
      uniqueKeysWithValues: ThemeFragment.allCases.filter { !$0.showsNavigation }
        .map { ($0, render($0, at: .elsewhere)) })
    return NavigationPlace.all(site.navigation.count).map { place in
      var store = ContextStore()
      let site = addSite(to: &store, at: place)
      let fragments = store.object(ThemeFragment.self)
      var traces: [Int: TemplateTrace] = [:]
      for fragment in ThemeFragment.allCases {
        let rendered = fixed[fragment] ?? render(fragment, at: place)
        traces[store.bytes.count] = rendered.trace
        store[fragments, fragment] = store.html(rendered.html)
      }
      return SharedParts(
        store: store, site: site.node, fragments: fragments.node, traces: traces)
    }
  }

  private func render(
    _ fragment: ThemeFragment, at place: NavigationPlace
  ) -> (html: [UInt8], trace: TemplateTrace) {
    var store = ContextStore()
    let root = store.object(RootMember.self)
    store[root, .language] = store.text(interface.strings.language)
    store[root, .edition] = store.edition(edition).node
    store[root, .site] = addSite(to: &store, at: place).node
    let run = TemplateRun(program: programs[fragment.rawValue], context: store, body: [])
    let traced = run.trace(root.node)
    return (traced.output, traced.trace)
  }

  private func addSite(
    to store: inout ContextStore, at place: NavigationPlace
  ) -> ContextObject<SiteMember> {
    let object = store.object(SiteMember.self)
    store[object, .title] = store.text(site.title)
    store[object, .description] = store.text(site.description)
    store[object, .language] = store.text(foreignLanguage)
    store[object, .baseURL] = store.text(address.baseURL)
    store[object, .homeURL] = store.text(address.url("/", in: edition))
    store[object, .siteMapURL] = store.text(address.url(Theme.siteMapPermalink, in: edition))
    if site.listsMedia {
      store[object, .mediaURL] = store.text(address.url(Theme.mediaPermalink, in: edition))
    }
    if !site.cataloguedPages.isEmpty {
      store[object, .catalogueURL] = store.text(
        address.url(Library.cataloguePermalink, in: edition))
    }
    store[object, .feedbackURL] = store.text(site.feedback.map { address.url($0, in: edition) })
    store[object, .organisation] = store.text(site.organisation)
    addGovernment(to: &store, of: object)
    store[object, .demonstration] = store.text(site.demonstration)
    let emergencies = site.emergencies.map { add($0, to: &store).node }
    store[object, .emergencies] = store.list(emergencies)
    var links: [ContextNode] = []
    for (index, item) in site.navigation.enumerated() {
      let link = add(item, to: &store)
      store[link, .isCurrent] = .bool(place == .at(index))
      store[link, .isAncestor] = .bool(place == .below(index))
      links.append(link.node)
    }
    store[object, .navigation] = store.list(links)
    let footerLinks = site.footerLinks.map { add($0, to: &store).node }
    store[object, .footerLinks] = store.list(footerLinks)
    let contacts = site.contacts.map { add($0, to: &store) }
    store[object, .contacts] = store.list(contacts)
    let feeds = site.feeds.map { add($0, to: &store) }
    store[object, .feeds] = store.list(feeds)
    return object
  }

  private func addGovernment(
    to store: inout ContextStore, of object: ContextObject<SiteMember>
  ) {
    let facts = site.government
    let host = address.baseURL.split(separator: "/", maxSplits: 2).dropFirst().first
    store[object, .domain] = store.text(host.map(String.init))
    store[object, .siteID] = store.text(facts.siteID)
    store[object, .runBy] = store.text(facts.runBy)
    store[object, .filing] = store.text(facts.filing)
    store[object, .policeFiling] = store.text(facts.policeFiling)
    store[object, .errorReportURL] = store.text(facts.errorReport)
    store[object, .markURL] = store.text(facts.mark)
  }

  private func add(
    _ link: SiteFacts.Link, to store: inout ContextStore
  ) -> ContextObject<LinkMember> {
    let object = store.object(LinkMember.self)
    store[object, .title] = store.text(link.label)
    store[object, .url] = store.text(address.url(link, in: edition))
    store[object, .language] = store.text(
      link.language.map(interface.foreign) ?? foreignLanguage)
    return object
  }

  private func add(_ feed: SiteFacts.Feed, to store: inout ContextStore) -> ContextNode {
    let object = store.object(FeedMember.self)
    store[object, .title] = store.text(feed.label)
    store[object, .url] = store.text(address.url(feed.permalink))
    store[object, .language] = store.text(foreignLanguage)
    store[object, .type] = store.text(feed.type)
    return object.node
  }

  private func add(_ contact: SiteFacts.Contact, to store: inout ContextStore) -> ContextNode {
    let object = store.object(ContactMember.self)
    store[object, .label] = store.text(contact.label)
    store[object, .phone] = store.text(contact.phone)
    store[object, .phoneURL] = store.text(contact.phone.map(SiteAddress.telephone))
    store[object, .email] = store.text(contact.email)
    store[object, .emailURL] = store.text(contact.email.map { "mailto:\($0)" })
    store[object, .hours] = store.text(contact.hours)
    store[object, .text] = store.text(contact.text)
    return object.node
  }
}
