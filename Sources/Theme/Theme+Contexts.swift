import Content

/// The contexts of the layouts.
extension Theme {
  /// Returns the layout that renders a page of content.
  package func layout(for page: Page) -> String {
    if page.permalink == "/" { return Layout.home.rawValue }
    if page.isSectionPage { return Layout.section.rawValue }
    return kinds[page.kind]?.layout ?? Layout.page.rawValue
  }

  /// Returns the context of a page that is no listing.
  ///
  /// `tags` are the terms that the page carries, for their addresses.
  package func context(
    for page: Page, tags: [Term] = [], surroundings: PageSurroundings
  ) -> ContextValue {
    let maker = ContextMaker(theme: self, language: page.language)
    return .object(
      content(page, layout: layout(for: page), tags: tags, surroundings: surroundings, maker: maker)
    )
  }

  /// Returns the context of the home page: the sections by need and the newest pages.
  package func context(
    forHome page: Page, sections: [Page], latest: [Page], surroundings: PageSurroundings
  ) -> ContextValue {
    let maker = ContextMaker(theme: self, language: page.language)
    var root = content(
      page, layout: Layout.home.rawValue, surroundings: surroundings, maker: maker)
    root["sections"] = .list(sections.map(maker.entry))
    root["latest"] = .list(latest.map(maker.entry))
    return .object(root)
  }

  /// Returns the context of a section's page, or of one part of its listing.
  ///
  /// Only the first part shows the section's body and the sections below.
  package func context(
    forSection page: Page, sections: [Page], part: ListingPart, surroundings: PageSurroundings
  ) -> ContextValue {
    let maker = ContextMaker(theme: self, language: page.language)
    var page = page
    if part.number > 1, part.permalinks.indices.contains(part.number - 1) {
      page.permalink = part.permalinks[part.number - 1]
      page.title = maker.strings.text(
        .numberedPage, ["title": page.title, "number": String(part.number)])
    }
    var root = content(
      page, layout: Layout.section.rawValue, surroundings: surroundings, maker: maker)
    if part.number == 1 {
      root["sections"] = .list(sections.map(maker.entry))
    } else {
      root["body"] = .absent
    }
    root["entries"] = .list(part.pages.map(maker.entry))
    root["pager"] = maker.pager(part)
    return .object(root)
  }

  /// Returns the context of a tag's page.
  package func context(forTerm term: Term, part: ListingPart) -> ContextValue {
    let maker = ContextMaker(theme: self, language: site.language)
    var title = maker.strings.text(.tag, ["name": term.name])
    var permalink = term.permalink
    if part.number > 1, part.permalinks.indices.contains(part.number - 1) {
      permalink = part.permalinks[part.number - 1]
      title = maker.strings.text(.numberedPage, ["title": title, "number": String(part.number)])
    }
    var root = generated(.tag, title: title, permalink: permalink, maker: maker)
    root["breadcrumb"] = .list([
      maker.link(maker.strings.text(.home), "/"),
      maker.link(maker.strings.text(.tags), Self.tagsPermalink),
      maker.link(term.name, permalink, isCurrent: true),
    ])
    root["term"] = maker.term(term)
    root["entries"] = .list(part.pages.map(maker.entry))
    root["pager"] = maker.pager(part)
    return .object(root)
  }

  /// Returns the context of the page that lists all tags.
  package func context(forTerms terms: [Term]) -> ContextValue {
    let maker = ContextMaker(theme: self, language: site.language)
    var root = generated(
      .tags, title: maker.strings.text(.tags), permalink: Self.tagsPermalink, maker: maker)
    root["terms"] = .list(terms.map(maker.term))
    return .object(root)
  }

  /// Returns the context of the site map.
  package func context(forSiteMap tree: [SiteMapNode]) -> ContextValue {
    let maker = ContextMaker(theme: self, language: site.language)
    var root = generated(
      .siteMap, title: maker.strings.text(.siteMap), permalink: Self.siteMapPermalink, maker: maker)
    root["tree"] = maker.tree(tree)
    return .object(root)
  }

  /// Returns the context of the page shown for unknown addresses.
  package func contextForNotFound() -> ContextValue {
    let maker = ContextMaker(theme: self, language: site.language)
    return .object(
      generated(
        .notFound, title: maker.strings.text(.notFound), permalink: "/404.html", maker: maker))
  }

  /// Returns the context of a page at an old address that leads to a page's new one.
  package func context(forRedirectTo page: Page) -> ContextValue {
    let maker = ContextMaker(theme: self, language: page.language)
    var root = generated(
      .redirect, title: maker.strings.text(.redirect), permalink: page.permalink, maker: maker)
    root["target"] = maker.link(to: page)
    root["breadcrumb"] = .absent
    return .object(root)
  }

  // MARK: Common parts

  private func content(
    _ page: Page, layout: String, tags: [Term] = [], surroundings: PageSurroundings,
    maker: ContextMaker
  ) -> ContextObject {
    let section = surroundings.ancestors.count > 1 ? surroundings.ancestors.last?.title : nil
    var root = common(
      layout: layout, title: page.title, section: section, permalink: page.permalink, maker: maker)
    if case .object(var object) = root["page"] {
      object["description"] = .text(page.description)
      object["language"] = .text(page.language)
      object["foreignLanguage"] = maker.foreign(page.language)
      object["kind"] = .text(page.kind)
      object["kindLabel"] = .text(maker.kindLabel(page.kind))
      object["date"] = maker.date(page.date)
      object["updated"] = maker.date(page.updated)
      object["expires"] = maker.date(page.expires)
      object["review"] = maker.date(page.review)
      object["isDated"] = .bool(
        [page.date, page.updated, page.expires].contains { $0 != nil })
      object["isDraft"] = .bool(page.isDraft)
      object["tags"] = .list(tags.map { maker.link($0.name, $0.permalink) })
      let fields = maker.fields(of: page)
      object["fields"] = .list(fields.map(\.value))
      if case .object(let schema) = object.schema.type(of: "field") {
        var named = ContextObject(schema)
        for field in fields where schema.index(of: field.name) != nil {
          named[field.name] = field.value
        }
        object["field"] = .object(named)
      }
      root["page"] = .object(object)
    }
    if !surroundings.ancestors.isEmpty {
      root["breadcrumb"] = .list(
        maker.ancestors(surroundings.ancestors) + [
          maker.link(page.title, page.permalink, language: page.language, isCurrent: true)
        ])
    }
    root["contents"] = maker.contents(surroundings.headings)
    root["previous"] = maker.link(to: surroundings.previous)
    root["next"] = maker.link(to: surroundings.next)
    root["body"] = .body
    return root
  }

  private func generated(
    _ layout: Layout, title: String, permalink: String, maker: ContextMaker
  ) -> ContextObject {
    var root = common(
      layout: layout.rawValue, title: title, section: nil, permalink: permalink, maker: maker)
    root["breadcrumb"] = .list([
      maker.link(maker.strings.text(.home), "/"), maker.link(title, permalink, isCurrent: true),
    ])
    return root
  }

  private func common(
    layout: String, title: String, section: String?, permalink: String, maker: ContextMaker
  ) -> ContextObject {
    guard let schema = schemas[layout], case .object(let pageSchema) = schema.type(of: "page")
    else { return ContextObject(.fragment) }
    let isHome = permalink == "/"
    let documentTitle =
      isHome
      ? site.title : [title, section, site.title].compactMap(\.self).joined(separator: " - ")
    let page = ContextObject(
      pageSchema,
      [
        "title": .text(title), "documentTitle": .text(documentTitle),
        "url": .text(address.url(permalink)), "canonical": .text(address.canonical(permalink)),
        "language": .text(maker.strings.language), "isDraft": .bool(false),
      ])
    let key = SharedParts.Key(
      language: maker.strings.language, place: navigationPlace(of: permalink))
    return ContextObject(
      schema,
      [
        "language": .text(maker.strings.language), "page": .object(page),
        "site": shared[key]?.site ?? .absent, "fragments": shared[key]?.fragments ?? .absent,
      ])
  }
}
