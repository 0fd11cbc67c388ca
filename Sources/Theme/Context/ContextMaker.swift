import Content
import Diagnostics
import HTML
import Markdown

/// Adds what templates show to a context, in the language of one page's interface.
struct ContextMaker {
  let theme: Theme
  let interface: Interface
  let edition: Edition
  /// All pages of the site, by their ids.
  let pages: [Page]
  /// The context as far as it is made.
  var store: ContextStore

  // MARK: Texts

  /// Returns a language tag, or nothing when the interface is in just that language.
  mutating func foreign(_ language: String) -> ContextNode {
    store.text(interface.foreign(language))
  }

  /// Returns the address that a permalink has in the page's edition.
  mutating func url(_ permalink: String) -> ContextNode {
    url(permalink, in: edition)
  }

  mutating func url(_ permalink: String, in edition: Edition) -> ContextNode {
    store.text { theme.address.appendURL(permalink, in: edition, to: &$0) }
  }

  /// Returns the address of a page: in the page's own edition where that has it.
  mutating func url(of page: Page.ID) -> ContextNode {
    url(pages[page].permalink, in: pages[page].isPublished(in: edition) ? edition : .standard)
  }

  mutating func date(_ date: CalendarDate?) -> ContextNode {
    guard let date else { return .absent }
    let object = store.object(DateMember.self)
    store[object, .iso] = iso(date)
    store[object, .text] = text(of: date)
    return object.node
  }

  mutating func iso(_ date: CalendarDate) -> ContextNode {
    store.text { DateFormat.appendISO(date, to: &$0) }
  }

  mutating func text(of date: CalendarDate) -> ContextNode {
    store.text { interface.dateFormat.append(date, to: &$0) }
  }

  // MARK: Links

  mutating func link(
    _ title: String, _ permalink: String, language: String? = nil, isCurrent: Bool = false
  ) -> ContextNode {
    link(title, url(permalink), language: language, isCurrent: isCurrent)
  }

  private mutating func link(
    _ title: String, _ url: ContextNode, language: String?, isCurrent: Bool = false
  ) -> ContextNode {
    let object = store.object(LinkMember.self)
    store[object, .title] = store.text(title)
    store[object, .url] = url
    if let language { store[object, .language] = foreign(language) }
    store[object, .isCurrent] = .bool(isCurrent)
    return object.node
  }

  mutating func link(to page: Page.ID?) -> ContextNode {
    guard let page else { return .absent }
    return link(pages[page].title, url(of: page), language: pages[page].language)
  }

  /// Returns the way to a page: the pages above it, the first of them home, and the page itself.
  mutating func breadcrumb(_ ancestors: [Page.ID], to page: ContextNode) -> ContextNode {
    let elements = store.list(count: ancestors.count + 1)
    for (index, id) in zip(elements.indices, ancestors) {
      store[index] =
        pages[id].permalink == "/"
        ? link(interface.strings.text(.home), "/") : link(to: id)
    }
    store[elements.indices.upperBound - 1] = page
    return .list(elements)
  }

  // MARK: Lists

  /// Adds a list with one element for each of some values.
  mutating func list<Values: Collection>(
    _ values: Values, _ element: (inout ContextMaker, Values.Element) -> ContextNode
  ) -> ContextNode {
    let elements = store.list(count: values.count)
    for (index, value) in zip(elements.indices, values) { store[index] = element(&self, value) }
    return .list(elements)
  }

  mutating func entries(_ ids: some Collection<Page.ID>) -> ContextNode {
    list(ids) { maker, id in maker.entry(id) }
  }

  private mutating func entry(_ id: Page.ID) -> ContextNode {
    let object = store.object(EntryMember.self)
    store[object, .title] = store.text(pages[id].title)
    store[object, .url] = url(of: id)
    store[object, .description] = store.text(pages[id].description)
    store[object, .language] = foreign(pages[id].language)
    store[object, .date] = date(pages[id].date)
    store[object, .kindLabel] = kindLabel(pages[id].kind)
    return object.node
  }

  /// Returns what readers come for: as the site has it, else the first of the given sections.
  mutating func needs(or sections: [Page.ID]) -> ContextNode {
    guard !theme.site.needs.isEmpty else {
      return entries(sections.prefix(NeedItem.maximumCount))
    }
    return list(theme.site.needs) { maker, need in
      let object = maker.store.object(EntryMember.self)
      maker.store[object, .title] = maker.store.text(need.link.label)
      maker.store[object, .url] = maker.url(
        need.link.permalink, in: need.link.isStandardOnly ? .standard : maker.edition)
      maker.store[object, .description] = maker.store.text(need.description)
      maker.store[object, .language] = maker.foreign(maker.theme.site.language)
      return object.node
    }
  }

  mutating func term(_ term: Term) -> ContextNode {
    let object = store.object(TermMember.self)
    store[object, .title] = store.text(term.name)
    store[object, .url] = url(term.permalink)
    store[object, .count] = .number(term.pages.count)
    return object.node
  }

  mutating func tree(_ nodes: [SiteMapNode]) -> ContextNode {
    list(nodes) { maker, node in
      let object = maker.store.object(TreeMember.self)
      let page = maker.pages[node.page]
      maker.store[object, .title] = maker.store.text(
        page.permalink == "/" ? maker.interface.strings.text(.home) : page.title)
      maker.store[object, .url] = maker.url(of: node.page)
      maker.store[object, .language] = maker.foreign(page.language)
      maker.store[object, .children] = maker.tree(node.children)
      return object.node
    }
  }

  mutating func kindLabel(_ kind: String) -> ContextNode {
    store.text(theme.kinds[kind]?.kind.label.text(in: interface.messageLanguage))
  }

  /// Returns pages by their kinds, in the order in which the kinds come first.
  mutating func referrers(_ ids: [Page.ID]) -> ContextNode {
    var kinds: [String] = []
    for id in ids where !kinds.contains(pages[id].kind) { kinds.append(pages[id].kind) }
    return list(kinds) { maker, kind in
      let object = maker.store.object(ReferrersMember.self)
      let label = maker.theme.kinds[kind]?.kind.plural
      maker.store[object, .label] = maker.store.text(
        label?.text(in: maker.interface.messageLanguage))
      maker.store[object, .entries] = maker.entries(ids.filter { maker.pages[$0].kind == kind })
      return object.node
    }
  }

  mutating func pager(_ part: ListingPart) -> ContextNode {
    guard part.count > 1 else { return .absent }
    let object = store.object(PagerMember.self)
    store[object, .current] = .number(part.number)
    store[object, .total] = .number(part.count)
    if part.number > 1 { store[object, .previousURL] = url(part.permalink(of: part.number - 1)) }
    if part.number < part.count {
      store[object, .nextURL] = url(part.permalink(of: part.number + 1))
    }
    let numbers = part.shownNumbers
    store[object, .pages] = list(numbers.indices) { maker, index in
      let number = numbers[index]
      let object = maker.store.object(PagerPageMember.self)
      maker.store[object, .title] = maker.store.text(String(number))
      maker.store[object, .url] = maker.url(part.permalink(of: number))
      maker.store[object, .isCurrent] = .bool(number == part.number)
      maker.store[object, .isAfterGap] = .bool(index > 0 && numbers[index - 1] < number - 1)
      return object.node
    }
    return object.node
  }

  /// Returns the contents list: level 2 with level 3 below; nothing for fewer than three headings.
  mutating func contents(_ headings: [RenderedMarkdown.Heading]) -> ContextNode {
    guard headings.count >= 3 else { return .absent }
    let shown = headings.filter { $0.level <= 3 }
    let tops = shown.indices.filter { $0 == 0 || shown[$0].level < 3 }
    let ends = tops.dropFirst() + [shown.count]
    return list(Array(zip(tops, ends))) { maker, range in
      let (top, end) = range
      let object = maker.heading(shown[top])
      maker.store[object, .children] = maker.list(shown[(top + 1)..<end]) { maker, heading in
        maker.heading(heading).node
      }
      return object.node
    }
  }

  private mutating func heading(
    _ heading: RenderedMarkdown.Heading
  ) -> ContextObject<HeadingMember> {
    let object = store.object(HeadingMember.self)
    store[object, .title] = store.text(heading.text)
    store[object, .url] = store.text { bytes in
      bytes.append(UInt8(ascii: "#"))
      PercentEncoding.path.append(heading.id, to: &bytes)
    }
    return object
  }
}
