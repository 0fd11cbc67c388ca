import Diagnostics

/// What `sitegen.yaml` says, with the links that can be checked only when the pages are known.
struct ConfigurationFile: Sendable {
  var configuration: Configuration
  /// Source paths relative to `Content`.
  var pageReferences: [Located<String>]

  /// The file's path relative to the site root.
  static let path = Configuration.fileName

  /// Reads the bytes of the file; `nil` when they are not YAML at all.
  static func read(_ bytes: [UInt8]) -> (file: ConfigurationFile?, diagnostics: [Diagnostic]) {
    let document = YAMLDocument(bytes, path: path)
    guard document.diagnostics.isEmpty else { return (nil, document.diagnostics) }
    var reader = ObjectReader(document, start: SourceSpan(path: path, offset: 0))
    var file = ConfigurationFile(configuration: Configuration(title: ""), pageReferences: [])
    file.readTexts(&reader)
    file.readChoices(&reader)
    file.readLinks(&reader)
    if let lint = reader.read("lint", by: LintSettings.read) { file.configuration.lint = lint }
    reader.reportUnknownKeys()
    return (file, reader.diagnostics)
  }

  private mutating func readTexts(_ reader: inout ObjectReader) {
    configuration.title = reader.text("title", required: true)?.value ?? ""
    configuration.shortTitle = reader.text("shortTitle")?.value
    configuration.description = reader.text("description")?.value ?? ""
    if let language = reader.read("language", by: LanguageTag.check) {
      configuration.language = language
    }
    if let baseURL = reader.read("baseURL", by: Self.baseURL) { configuration.baseURL = baseURL }
    configuration.organisation = reader.text("organisation")?.value
    configuration.government =
      reader.read("government", by: GovernmentFacts.read) ?? GovernmentFacts()
    configuration.demonstration = reader.text("demonstration")?.value
    configuration.contact = reader.list("contact", by: Self.contactPoint)
  }

  private mutating func readChoices(_ reader: inout ObjectReader) {
    if let size = reader.integer("pageSize", in: 1...1000) { configuration.pageSize = size }
    let html = reader.choice("html", among: RawHTMLPolicy.allCases.map(\.rawValue))
    configuration.rawHTML = html.flatMap(RawHTMLPolicy.init) ?? .escape
    let slugs = reader.choice("slugs", among: SlugStyle.allCases.map(\.rawValue))
    configuration.slugs = slugs.flatMap(SlugStyle.init) ?? .keep
    configuration.glossaryLinks = reader.bool("glossaryLinks") ?? true
    if let editions = reader.editions() { configuration.editions = editions }
  }

  private mutating func readLinks(_ reader: inout ObjectReader) {
    let navigation = reader.list("navigation", by: Self.navigationItem)
    let needs = reader.read("needs", by: Self.needs) ?? []
    let feedback = reader.text("feedback")
    let footer = reader.texts("footer")
    configuration.navigation = navigation.map(\.value)
    configuration.needs = needs.map(\.value)
    configuration.feedback = feedback?.value
    configuration.footer = footer.map(\.value)
    pageReferences =
      navigation.compactMap { item in
        guard case .page(let path) = item.value.target else { return nil }
        return Located(value: path, span: item.span)
      } + needs.map { Located(value: $0.value.page, span: $0.span) }
      + [feedback].compactMap(\.self) + footer
  }

  private static func baseURL(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard var url = value.checkedText(&diagnostics) else { return nil }
    guard WebAddress.isValid(url), !url.contains("?"), !url.contains("#") else {
      diagnostics.append(.urlInvalid(url, at: value.span))
      return nil
    }
    while url.hasSuffix("/") { url.removeLast() }
    return url
  }

  private static func contactPoint(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> ContactPoint? {
    var reader = ObjectReader(value)
    let label = reader.text("label", required: true)
    let phone = reader.text("phone")
    let email = reader.text("email")?.value
    let hours = reader.text("hours")?.value
    let text = reader.text("text")?.value
    reader.reportUnknownKeys()
    if let phone, !PhoneNumber.isValid(phone.value) {
      reader.report(.phoneInvalid(phone.value, at: phone.span))
    }
    diagnostics += reader.diagnostics
    return label.map {
      ContactPoint(label: $0.value, phone: phone?.value, email: email, hours: hours, text: text)
    }
  }

  private static func needs(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> [Located<NeedItem>]? {
    guard case .list(let items) = value.content else {
      diagnostics.append(.wrongType(.list, at: value.span))
      return nil
    }
    if items.count > NeedItem.maximumCount {
      diagnostics.append(.needsTooMany(items.count, at: items[NeedItem.maximumCount].span))
    }
    return items.compactMap { need($0, &diagnostics) }
  }

  /// Reads `plans/_index.md` or `{page: plans/_index.md, label: 查政策, description: …}`.
  private static func need(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> Located<NeedItem>? {
    if let path = value.text {
      return Located(value: NeedItem(page: path), span: value.span)
    }
    var reader = ObjectReader(value)
    let page = reader.text("page", required: true)
    let label = reader.text("label")?.value
    let description = reader.text("description")?.value
    reader.reportUnknownKeys()
    diagnostics += reader.diagnostics
    return page.map {
      Located(
        value: NeedItem(page: $0.value, label: label, description: description), span: $0.span)
    }
  }

  /// Reads `plans/_index.md`, `{page: plans/_index.md, label: 规划}` or `{url: https://…, label: …}`.
  private static func navigationItem(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> Located<NavigationItem>? {
    if let path = value.text {
      return Located(value: NavigationItem(.page(path)), span: value.span)
    }
    var reader = ObjectReader(value)
    let page = reader.text("page", required: !reader.members.contains { $0.key == "url" })
    let url = reader.text("url")
    let label = reader.text("label", required: page == nil)
    reader.reportUnknownKeys()
    if let url, !WebAddress.isValid(url.value) {
      reader.report(.urlInvalid(url.value, at: url.span))
    }
    diagnostics += reader.diagnostics
    if let page {
      return Located(value: NavigationItem(.page(page.value), label: label?.value), span: page.span)
    }
    return url.map {
      Located(value: NavigationItem(.url($0.value), label: label?.value), span: $0.span)
    }
  }
}

/// Language tags such as `zh-Hans` and `en`.
enum LanguageTag {
  /// Checks that a value has the form of a BCP 47 tag: letters first, then parts of letters and
  /// digits, each of at most eight, joined by hyphens.
  static func check(_ value: PositionedValue, _ diagnostics: inout [Diagnostic]) -> String? {
    guard let text = value.checkedText(&diagnostics) else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isWellFormed = parts.enumerated().allSatisfy { index, part in
      (index == 0 ? 2...8 : 1...8).contains(part.count)
        && part.allSatisfy { isLetter($0) || (index > 0 && (0x30...0x39).contains($0)) }
    }
    guard isWellFormed else {
      diagnostics.append(.languageInvalid(text, at: value.span))
      return nil
    }
    return text
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension Diagnostic {
  static func needsTooMany(_ count: Int, at span: SourceSpan) -> Diagnostic {
    let most = NeedItem.maximumCount
    return Diagnostic(
      .error, "needs-too-many", zh: "needs 有 \(count) 项，最多 \(most) 项",
      en: "needs has \(count) entries, at most \(most) are allowed", at: span,
      help: Message(
        zh: "只留大家最常来办的事，其余放进 navigation",
        en: "keep what most readers come for; put the rest into navigation"))
  }

  static func languageInvalid(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "language-invalid", zh: "“\(text)”不是语言代码", en: "“\(text)” is not a language tag",
      at: span, help: Message(zh: "写成 zh-Hans 或 en", en: "write it like zh-Hans or en"))
  }

  static func configurationMissing(_ error: ReadingError) -> Diagnostic {
    Diagnostic(
      .error, "configuration-missing", zh: "这里没有站点：无法读取 sitegen.yaml（\(error.reason.zh)）",
      en: "there is no site here: cannot read sitegen.yaml: \(error.reason.en)",
      at: SourceSpan(path: ConfigurationFile.path, offset: 0),
      help: Message(
        zh: "运行 sitegen init 新建站点，或用 --root 指定站点文件夹",
        en: "start a site with sitegen init, or name its folder with --root"))
  }
}
