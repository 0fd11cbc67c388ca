import Content
import Diagnostics

/// Makes context values in the language of one page's interface.
struct ContextMaker {
  let theme: Theme
  let strings: Strings

  init(theme: Theme, language: String) {
    self.theme = theme
    strings = theme.strings(for: language)
  }

  /// Returns a language tag, or nothing when the interface is in just that language.
  func foreign(_ language: String) -> ContextValue {
    language.lowercased() == strings.language.lowercased() ? .absent : .text(language)
  }

  func date(_ date: CalendarDate?) -> ContextValue {
    guard let date else { return .absent }
    return .object(
      ContextObject(.date, ["iso": .text(Self.iso(date)), "text": .text(text(of: date))]))
  }

  func text(of date: CalendarDate) -> String {
    let month = TextKey.month(date.month).map { strings.text($0) } ?? ""
    return strings.text(
      .date,
      [
        "year": String(date.year), "month": String(date.month), "monthName": month,
        "day": String(date.day),
      ])
  }

  static func iso(_ date: CalendarDate) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  func link(
    _ title: String, _ permalink: String, language: String? = nil, isCurrent: Bool = false
  ) -> ContextValue {
    .object(
      ContextObject(
        .link,
        [
          "title": .text(title), "url": .text(theme.address.url(permalink)),
          "language": language.map(foreign) ?? .absent, "isCurrent": .bool(isCurrent),
        ]))
  }

  func link(to page: Page?) -> ContextValue {
    guard let page else { return .absent }
    return link(page.title, page.permalink, language: page.language)
  }

  /// Returns the breadcrumb's links to the pages above a page; the first leads home.
  func ancestors(_ pages: [Page]) -> [ContextValue] {
    pages.map { page in
      page.permalink == "/" ? link(strings.text(.home), page.permalink) : link(to: page)
    }
  }

  func entry(_ page: Page) -> ContextValue {
    .object(
      ContextObject(
        .entry,
        [
          "title": .text(page.title), "url": .text(theme.address.url(page.permalink)),
          "description": .text(page.description), "language": foreign(page.language),
          "date": date(page.date), "kindLabel": .text(kindLabel(page.kind)),
        ]))
  }

  func term(_ term: Term) -> ContextValue {
    .object(
      ContextObject(
        .term,
        [
          "title": .text(term.name), "url": .text(theme.address.url(term.permalink)),
          "count": .number(term.pages.count),
        ]))
  }

  func tree(_ nodes: [SiteMapNode]) -> ContextValue {
    .list(
      nodes.map { node in
        .object(
          ContextObject(
            .tree,
            [
              "title": .text(node.page.title),
              "url": .text(theme.address.url(node.page.permalink)),
              "language": foreign(node.page.language), "children": tree(node.children),
            ]))
      })
  }

  func kindLabel(_ kind: String) -> String? {
    theme.kinds[kind]?.label.text(in: strings.messageLanguage)
  }

  func pager(_ part: ListingPart) -> ContextValue {
    guard part.permalinks.count > 1 else { return .absent }
    func url(_ number: Int) -> ContextValue {
      guard part.permalinks.indices.contains(number - 1) else { return .absent }
      return .text(theme.address.url(part.permalinks[number - 1]))
    }
    let pages = part.permalinks.enumerated().map { index, permalink in
      link(String(index + 1), permalink, isCurrent: index + 1 == part.number)
    }
    return .object(
      ContextObject(
        .pager,
        [
          "current": .number(part.number), "total": .number(part.permalinks.count),
          "previousURL": url(part.number - 1), "nextURL": url(part.number + 1),
          "pages": .list(pages),
        ]))
  }

  /// Returns the contents list: level 2 with level 3 below; nothing for fewer than three headings.
  func contents(_ headings: [PageSurroundings.Heading]) -> ContextValue {
    guard headings.count >= 3 else { return .absent }
    var top: [(object: ContextObject, children: [ContextValue])] = []
    for heading in headings where heading.level <= 3 {
      let object = ContextObject(
        .heading,
        ["title": .text(heading.text), "url": .text(SiteAddress.fragment(heading.id))])
      if heading.level == 3, !top.isEmpty {
        top[top.count - 1].children.append(.object(object))
      } else {
        top.append((object, []))
      }
    }
    return .list(
      top.map { object, children in
        var object = object
        object["children"] = .list(children)
        return .object(object)
      })
  }

  // MARK: Fields

  func fields(of page: Page) -> [(name: String, value: ContextValue)] {
    guard let kind = theme.kinds[page.kind] else { return [] }
    return kind.fields.compactMap { field in
      guard let member = page.fields.first(where: { $0.key == field.name }) else { return nil }
      let values = fieldValues(member.value, role: field.role)
      guard !values.isEmpty else { return nil }
      let texts = values.compactMap { value -> String? in
        guard case .text(let text) = value["text"] else { return nil }
        return text
      }
      let object = ContextObject(
        .field,
        [
          "name": .text(field.name),
          "label": .text(field.label.text(in: strings.messageLanguage)),
          "text": .text(texts.joined(separator: strings.text(.listSeparator))),
          "isList": .bool(values.count > 1),
          "values": .list(values.map { .object($0) }),
        ])
      return (field.name, .object(object))
    }
  }

  private func fieldValues(_ value: Value, role: KindFacts.Field.Role) -> [ContextObject] {
    func object(_ text: String, iso: String? = nil) -> [ContextObject] {
      let url: String? =
        switch role {
        case .plain: nil
        case .phone: SiteAddress.telephone(text)
        case .url: text.hasPrefix("https://") || text.hasPrefix("http://") ? text : nil
        }
      return text.isEmpty
        ? []
        : [ContextObject(.fieldValue, ["text": .text(text), "url": .text(url), "iso": .text(iso)])]
    }
    return switch value {
    case .text(let text): object(text)
    case .number(let number): object(Self.text(of: number))
    case .bool(let bool): object(strings.text(bool ? .yes : .no))
    case .date(let date): object(text(of: date), iso: Self.iso(date))
    case .list(let list): list.flatMap { fieldValues($0, role: role) }
    case .object(let members): members.flatMap { fieldValues($0.value, role: role) }
    }
  }

  private static func text(of number: Double) -> String {
    guard let whole = Int(exactly: number) else { return String(number) }
    return String(whole)
  }
}

extension Strings {
  /// The language of kinds' labels that goes with this interface.
  var messageLanguage: MessageLanguage {
    language.prefix { $0 != "-" } == "zh" ? .zh : .en
  }
}
