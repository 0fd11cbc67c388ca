import Content

/// The contexts of the layouts.
///
/// Pages are named by their ids in `pages`, which are all pages of the site: a page has some fifteen
/// parts, whose references would all be counted when a page is handed on.
extension Theme {
  /// Returns the layout that renders a page of content.
  package func layout(for page: Page) -> String {
    if page.permalink == "/" { return Layout.home.rawValue }
    if page.isSectionPage { return Layout.section.rawValue }
    return kinds[page.kind]?.kind.layout ?? Layout.page.rawValue
  }

  /// Returns the context of a page that is no listing.
  ///
  /// `tags` are the terms that the page carries, for their addresses.
  package func context(
    for page: Page, tags: [Term] = [], surroundings: PageSurroundings, pages: [Page]
  ) -> PageContext {
    var page = content(
      page, layout: layout(for: page), surroundings: surroundings, pages: pages)
    page.set(
      page: .tags, page.maker.list(tags) { maker, tag in maker.link(tag.name, tag.permalink) })
    return page.finish()
  }

  /// Returns the context of the home page: the sections by need and the newest pages.
  package func context(
    forHome page: Page, sections: [Page.ID], latest: [Page.ID], surroundings: PageSurroundings,
    pages: [Page]
  ) -> PageContext {
    var page = content(
      page, layout: Layout.home.rawValue, surroundings: surroundings, pages: pages)
    page.set(.sections, page.maker.entries(sections))
    page.set(.latest, page.maker.entries(latest))
    return page.finish()
  }

  /// Returns the context of a section's page, or of one part of its listing.
  ///
  /// Only the first part shows the section's body and the sections below.
  package func context(
    forSection page: Page, sections: [Page.ID], part: ListingPart,
    surroundings: PageSurroundings, pages: [Page]
  ) -> PageContext {
    var page = content(
      page, layout: Layout.section.rawValue, surroundings: surroundings, part: part, pages: pages)
    if part.number == 1 {
      page.set(.sections, page.maker.entries(sections))
    } else {
      page.set(.body, .absent)
    }
    page.set(.entries, page.maker.entries(part.pages))
    page.set(.pager, page.maker.pager(part))
    return page.finish()
  }

  /// Returns the context of a tag's page.
  package func context(forTerm term: Term, part: ListingPart, pages: [Page]) -> PageContext {
    let strings = interfaces[site.language].strings
    let title = strings.text(.tag, ["name": term.name])
    let permalink = part.ownPermalink ?? term.permalink
    var page = generated(
      .tag, title: strings.title(title, ofPart: part), permalink: permalink, pages: pages)
    let elements = [
      page.maker.link(strings.text(.home), "/"),
      page.maker.link(strings.text(.tags), Self.tagsPermalink),
      page.maker.link(term.name, permalink, isCurrent: true),
    ]
    page.set(.breadcrumb, page.maker.store.list(elements))
    page.set(.term, page.maker.term(term))
    page.set(.entries, page.maker.entries(part.pages))
    page.set(.pager, page.maker.pager(part))
    return page.finish()
  }

  /// Returns the context of the page that lists all tags.
  package func context(forTerms terms: [Term]) -> PageContext {
    let strings = interfaces[site.language].strings
    var page = generated(.tags, title: strings.text(.tags), permalink: Self.tagsPermalink)
    page.set(.terms, page.maker.list(terms) { maker, term in maker.term(term) })
    return page.finish()
  }

  /// Returns the context of the site map.
  package func context(forSiteMap tree: [SiteMapNode], pages: [Page]) -> PageContext {
    let strings = interfaces[site.language].strings
    var page = generated(
      .siteMap, title: strings.text(.siteMap), permalink: Self.siteMapPermalink, pages: pages)
    page.set(.tree, page.maker.tree(tree))
    return page.finish()
  }

  /// Returns the context of the page shown for unknown addresses.
  package func contextForNotFound() -> PageContext {
    let strings = interfaces[site.language].strings
    return generated(.notFound, title: strings.text(.notFound), permalink: "/404.html").finish()
  }

  /// Returns the context of a page at an old address that leads to a page's new one.
  package func context(forRedirectTo target: Page) -> PageContext {
    let strings = interfaces[target.language].strings
    var page = generated(
      .redirect, title: strings.text(.redirect), permalink: target.permalink,
      language: target.language)
    page.set(
      .target, page.maker.link(target.title, target.permalink, language: target.language))
    page.set(.breadcrumb, .absent)
    return page.finish()
  }

  // MARK: Common parts

  /// Begins the context of a page that an author wrote, or of one part of its listing.
  private func content(
    _ page: Page, layout: String, surroundings: PageSurroundings, part: ListingPart? = nil,
    pages: [Page]
  ) -> PageContextMaker {
    let ancestors = surroundings.ancestors
    let strings = interfaces[page.language].strings
    let title = part.map { strings.title(page.title, ofPart: $0) } ?? page.title
    let permalink = part?.ownPermalink ?? page.permalink
    var root = PageContextMaker(
      theme: self, layout: layout, language: page.language, title: title,
      section: ancestors.count > 1 ? ancestors.last.map { pages[$0].title } : nil,
      permalink: permalink, pages: pages)
    root.addFrontMatter(of: page, layout: layout)
    if !ancestors.isEmpty {
      let current = root.maker.link(title, permalink, language: page.language, isCurrent: true)
      root.set(.breadcrumb, root.maker.breadcrumb(ancestors, to: current))
    }
    root.set(.contents, root.maker.contents(surroundings.headings))
    root.set(.previous, root.maker.link(to: surroundings.previous))
    root.set(.next, root.maker.link(to: surroundings.next))
    root.set(.body, .body)
    return root
  }

  /// Begins the context of a page that nobody wrote.
  private func generated(
    _ layout: Layout, title: String, permalink: String, language: String? = nil,
    pages: [Page] = []
  ) -> PageContextMaker {
    var page = PageContextMaker(
      theme: self, layout: layout.rawValue, language: language ?? site.language, title: title,
      section: nil, permalink: permalink, pages: pages)
    let elements = [
      page.maker.link(page.maker.interface.strings.text(.home), "/"),
      page.maker.link(title, permalink, isCurrent: true),
    ]
    page.set(.breadcrumb, page.maker.store.list(elements))
    return page
  }
}

extension Strings {
  /// Returns the title of one part of a listing; the first has the listing's own.
  fileprivate func title(_ title: String, ofPart part: ListingPart) -> String {
    part.ownPermalink == nil
      ? title : text(.numberedPage, ["title": title, "number": String(part.number)])
  }
}
