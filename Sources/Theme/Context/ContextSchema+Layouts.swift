import Diagnostics

/// The context of each layout, as web teams write against it.
extension ContextSchema {
  static let edition = ContextSchema("edition", EditionMember.self)
  static let date = ContextSchema("date", DateMember.self)
  static let link = ContextSchema("link", LinkMember.self)
  static let feed = ContextSchema("feed", FeedMember.self)
  static let contact = ContextSchema("contact", ContactMember.self)
  static let site = ContextSchema("site", SiteMember.self)
  static let meta = ContextSchema("meta", MetaMember.self)
  static let fieldPart = ContextSchema("field part", FieldPartMember.self)
  static let fieldValue = ContextSchema("field value", FieldValueMember.self)
  static let field = ContextSchema("field", FieldMember.self)
  static let referrers = ContextSchema("referrers", ReferrersMember.self)
  static let heading = ContextSchema("heading", HeadingMember.self)
  static let entry = ContextSchema("entry", EntryMember.self)
  static let term = ContextSchema("term", TermMember.self)
  static let pager = ContextSchema("pager", PagerMember.self)
  static let pagerPage = ContextSchema("pager page", PagerPageMember.self)
  static let tree = ContextSchema("tree", TreeMember.self)
  static let fragments = ContextSchema("fragments", ThemeFragment.self)

  /// The context of the fragments, which are the same on many pages and rendered once.
  static let fragment = ContextSchema(
    "fragment", [RootMember.language, .edition, .site].map(\.member))

  /// Returns the context of a layout, whose pages may carry the given fields.
  static func layout(_ layout: String, fields: [FieldForm]) -> ContextSchema {
    let common: [RootMember] = [
      .language, .edition, .site, .page, .breadcrumb, .contents, .previous, .next, .fragments,
      .body,
    ]
    let own: [RootMember] =
      switch Layout(rawValue: layout) {
      case .home: [.needs, .sections, .latest]
      case .elderHome: [.needs]
      case .section: [.sections, .entries, .pager, .catalogueURL]
      case .tag: [.term, .entries, .pager]
      case .tags: [.terms]
      case .siteMap: [.tree]
      case .media: [.recordings, .tallies]
      case .catalogue: [.documents, .files, .pager]
      case .redirect: [.target]
      case .page, .notFound, nil: []
      }
    let page = page(fields: fields)
    return ContextSchema(
      layout,
      (common + own).map {
        let member = rootMembers[$0.rawValue]
        return $0 == .page ? member.typed(.object(page)) : member
      })
  }

  // Every layout has these, so they are made once.
  private static let rootMembers = RootMember.allCases.map(\.member)
  private static let pageMembers = PageMember.allCases.map(\.member)

  /// Returns the schema of `page` with typed access to the given fields.
  static func page(fields: [FieldForm]) -> ContextSchema {
    let named = namedFields(fields)
    return ContextSchema(
      "page",
      pageMembers.map {
        $0.index == PageMember.field.rawValue ? $0.typed(.object(named)) : $0
      })
  }

  /// Returns the schema of `page.field`; the fields' places are those in the list.
  static func namedFields(_ fields: [FieldForm]) -> ContextSchema {
    ContextSchema(
      "page.field",
      fields.enumerated().map { index, form in
        Member(
          name: form.name, type: .object(form.parts.isEmpty ? field : field(parts: form.parts)),
          summary: Message(zh: "字段 \(form.name)", en: "The field \(form.name)"), index: index)
      })
  }

  /// Returns the schema of a field whose values are objects with the given parts.
  private static func field(parts: [String]) -> ContextSchema {
    let named = namedParts(parts)
    let value = ContextSchema(
      "field value",
      FieldValueMember.allCases.map { $0 == .part ? $0.member.typed(.object(named)) : $0.member })
    return ContextSchema(
      "field",
      FieldMember.allCases.map {
        $0 == .values ? $0.member.typed(.list(.object(value))) : $0.member
      })
  }

  /// Returns the schema of an object's parts by name; the parts' places are those in the list.
  static func namedParts(_ names: [String]) -> ContextSchema {
    ContextSchema(
      "parts",
      names.enumerated().map { index, name in
        Member(
          name: name, type: .object(fieldPart),
          summary: Message(zh: "部分 \(name)", en: "The part \(name)"), index: index)
      })
  }
}

extension ContextSchema.Member {
  fileprivate func typed(_ type: ContextType) -> ContextSchema.Member {
    ContextSchema.Member(name: name, type: type, summary: summary, index: index)
  }
}
