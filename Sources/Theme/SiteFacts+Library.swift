import Content

extension SiteFacts {
  /// Takes the facts from a library; pages that navigation and footer name are looked up in it.
  ///
  /// - Parameter day: The day on which emergency information must be in force to be named.
  package init(library: Library, feeds: [Feed], on day: CalendarDate) {
    let configuration = library.configuration
    func link(_ path: String, label: String? = nil) -> Link? {
      library.page(atContentPath: path).map {
        Link(
          label: label ?? $0.title, permalink: $0.permalink, isStandardOnly: $0.isStandardOnly)
      }
    }
    self.init(
      title: configuration.title, description: configuration.description,
      language: configuration.language, baseURL: configuration.baseURL,
      organisation: configuration.organisation, demonstration: configuration.demonstration,
      editions: configuration.editions,
      needs: configuration.needs.compactMap { need in
        let description = library.page(atContentPath: need.page)?.description
        return link(need.page, label: need.label).map {
          Need($0, description: need.description ?? description)
        }
      },
      navigation: configuration.navigation.compactMap { item in
        switch item.target {
        case .page(let path): link(path, label: item.label)
        case .url(let address): Link(label: item.label ?? address, permalink: address)
        }
      },
      footerLinks: configuration.footer.compactMap { link($0) },
      contacts: configuration.contact.map {
        Contact(label: $0.label, phone: $0.phone, email: $0.email, hours: $0.hours, text: $0.text)
      },
      feeds: feeds,
      feedback: configuration.feedback.flatMap { link($0) })
    government = configuration.government
    emergencies = library.emergencies(on: day).map { id in
      let page = library.pages[id]
      var link = Link(
        label: page.title, permalink: page.permalink, isStandardOnly: page.isStandardOnly)
      link.language = page.language
      return link
    }
    listsMedia = library.listsMedia
    cataloguedPages = Set(library.catalogue.map(\.page))
  }
}
