import Content

/// The contexts of the layouts.
///
/// Pages are named by their ids in `pages`, which are all pages of the site: a page has some fifteen
/// parts, whose references would all be counted when a page is handed on.
extension Theme {
  /// Returns the layout that renders a page of content.
  package func layout(for page: Page, in edition: Edition = .standard) -> String {
    if page.permalink == "/" {
      return (edition == .elder ? Layout.elderHome : Layout.home).rawValue
    }
    if page.isSectionPage { return Layout.section.rawValue }
    return kinds[page.kind]?.kind.layout ?? Layout.page.rawValue
  }

  /// Returns the context of a page that is no listing.
  ///
  /// `tags` are the terms that the page carries, for their addresses.
  package func context(
    for page: Page, in edition: Edition = .standard, tags: [Term] = [],
    surroundings: PageSurroundings, pages: [Page]
  ) -> PageContext {
    var page = content(page, in: edition, surroundings: surroundings, pages: pages)
    page.set(
      page: .tags, page.maker.list(tags) { maker, tag in maker.link(tag.name, tag.permalink) })
    return page.finish()
  }

  /// Returns the context of the home page: what readers come for and the newest pages.
  ///
  /// In the elder edition it has no body.
  package func context(
    forHome page: Page, in edition: Edition = .standard, sections: [Page.ID], latest: [Page.ID],
    surroundings: PageSurroundings, pages: [Page]
  ) -> PageContext {
    var page = content(page, in: edition, surroundings: surroundings, pages: pages)
    page.set(.needs, page.maker.needs(or: sections))
    if edition == .elder {
      page.set(.contents, .absent)
      page.set(.body, .absent)
      return page.finish()
    }
    page.set(.sections, page.maker.entries(sections))
    page.set(.latest, page.maker.entries(latest))
    return page.finish()
  }

  /// Returns the context of a section's page, or of one part of its listing.
  ///
  /// Only the first part shows the section's body and the sections below.
  package func context(
    forSection page: Page, in edition: Edition = .standard, sections: [Page.ID],
    part: ListingPart, surroundings: PageSurroundings, pages: [Page]
  ) -> PageContext {
    var page = content(page, in: edition, surroundings: surroundings, part: part, pages: pages)
    if part.number == 1 {
      page.set(.sections, page.maker.entries(sections))
    } else {
      page.set(.body, .absent)
    }
    page.set(.entries, page.maker.entries(part.pages))
    page.set(.pager, page.maker.pager(part))
    if part.pages.contains(where: site.cataloguedPages.contains) {
      page.set(.catalogueURL, page.maker.url(Library.cataloguePermalink))
    }
    return page.finish()
  }

  /// Returns the context of a tag's page.
  package func context(
    forTerm term: Term, in edition: Edition = .standard, part: ListingPart, pages: [Page]
  ) -> PageContext {
    let strings = interfaces[site.language].strings
    let title = strings.text(.tag, ["name": term.name])
    let permalink = part.ownPermalink ?? term.permalink
    var page = generated(
      .tag, at: PageAddress(permalink: permalink, edition: edition),
      title: strings.title(title, ofPart: part), pages: pages)
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
  package func context(
    forTerms terms: [Term], in edition: Edition = .standard
  ) -> PageContext {
    var page = generated(
      .tags, at: PageAddress(permalink: Self.tagsPermalink, edition: edition),
      title: interfaces[site.language].strings.text(.tags))
    page.set(.terms, page.maker.list(terms) { maker, term in maker.term(term) })
    return page.finish()
  }

  /// Returns the context of the site map.
  package func context(
    forSiteMap tree: [SiteMapNode], in edition: Edition = .standard, pages: [Page]
  ) -> PageContext {
    var page = generated(
      .siteMap, at: PageAddress(permalink: Self.siteMapPermalink, edition: edition),
      title: interfaces[site.language].strings.text(.siteMap), pages: pages)
    page.set(.tree, page.maker.tree(tree))
    return page.finish()
  }

  /// Returns the context of the list of all recordings.
  package func context(
    forMedia recordings: [(page: Page.ID, item: MediaItem)], in edition: Edition = .standard,
    pages: [Page]
  ) -> PageContext {
    var page = generated(
      .media, at: PageAddress(permalink: Self.mediaPermalink, edition: edition),
      title: interfaces[site.language].strings.text(.media), pages: pages)
    let items = recordings.map(\.item)
    page.set(
      .recordings,
      page.maker.list(recordings) { maker, entry in
        maker.recording(entry.item, on: entry.page)
      })
    page.set(
      .tallies, page.maker.list(MediaNeed.allCases) { maker, need in maker.tally(need, of: items) })
    return page.finish()
  }

  /// Returns the context of one part of the catalogue of public information.
  ///
  /// - Parameter entries: The documents of this part; the part itself names no pages.
  package func context(
    forCatalogue entries: [CatalogueEntry], files: [CatalogueFile], in edition: Edition = .standard,
    part: ListingPart, pages: [Page]
  ) -> PageContext {
    let strings = interfaces[site.language].strings
    let title = strings.text(.catalogue)
    var page = generated(
      .catalogue,
      at: PageAddress(permalink: part.ownPermalink ?? Library.cataloguePermalink, edition: edition),
      title: strings.title(title, ofPart: part), pages: pages)
    page.set(page: .metas, page.maker.columnMetas(title, type: "信息公开目录"))
    page.set(.files, page.maker.list(files) { maker, file in maker.file(file) })
    page.set(.documents, page.maker.list(entries) { maker, entry in maker.document(entry) })
    page.set(.pager, page.maker.pager(part))
    return page.finish()
  }

  /// Returns the context of the page shown for unknown addresses.
  package func contextForNotFound() -> PageContext {
    let address = PageAddress(permalink: "/404.html", edition: .standard, isStandardOnly: true)
    let title = interfaces[site.language].strings.text(.notFound)
    return generated(.notFound, at: address, title: title).finish()
  }

  /// Returns the context of a page at an old address that leads to a page's new one.
  package func context(forRedirectTo target: Page) -> PageContext {
    let strings = interfaces[target.language].strings
    let address = PageAddress(
      permalink: target.permalink, edition: .standard, isStandardOnly: target.isStandardOnly)
    var page = generated(
      .redirect, at: address, title: strings.text(.redirect), language: target.language)
    page.set(
      .target, page.maker.link(target.title, target.permalink, language: target.language))
    page.set(.breadcrumb, .absent)
    return page.finish()
  }

  // MARK: Common parts

  /// Begins the context of a page that an author wrote, or of one part of its listing.
  private func content(
    _ page: Page, in edition: Edition, surroundings: PageSurroundings, part: ListingPart? = nil,
    pages: [Page]
  ) -> PageContextMaker {
    let layout = layout(for: page, in: edition)
    let ancestors = surroundings.ancestors
    let strings = interfaces[page.language].strings
    let title = part.map { strings.title(page.title, ofPart: $0) } ?? page.title
    let permalink = part?.ownPermalink ?? page.permalink
    var root = PageContextMaker(
      theme: self, layout: layout, language: page.language, title: title,
      section: ancestors.count > 1 ? ancestors.last.map { pages[$0].title } : nil,
      address: PageAddress(
        permalink: permalink, edition: edition, isStandardOnly: page.isStandardOnly),
      pages: pages)
    root.addFrontMatter(of: page, layout: layout, references: surroundings.references)
    let columns = (page.isSectionPage ? [page] : []) + ancestors.reversed().map { pages[$0] }
    root.set(
      page: .metas,
      root.maker.metas(
        of: page, columns: columns, image: surroundings.image.map(address.absolute)))
    if !ancestors.isEmpty {
      let current = root.maker.link(title, permalink, language: page.language, isCurrent: true)
      root.set(.breadcrumb, root.maker.breadcrumb(ancestors, to: current))
    }
    root.set(page: .referrers, root.maker.referrers(surroundings.referrers))
    root.addAlternatives(of: page, surroundings)
    root.addStructuredData(of: page, title: title, surroundings)
    root.set(.contents, root.maker.contents(surroundings.headings))
    root.set(.previous, root.maker.link(to: surroundings.previous))
    root.set(.next, root.maker.link(to: surroundings.next))
    root.set(.body, .body)
    return root
  }

  /// Begins the context of a page that nobody wrote.
  private func generated(
    _ layout: Layout, at address: PageAddress, title: String, language: String? = nil,
    pages: [Page] = []
  ) -> PageContextMaker {
    var page = PageContextMaker(
      theme: self, layout: layout.rawValue, language: language ?? site.language, title: title,
      section: nil, address: address, pages: pages)
    let elements = [
      page.maker.link(page.maker.interface.strings.text(.home), "/"),
      page.maker.link(title, address.permalink, isCurrent: true),
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
