import Diagnostics

/// Reads the front matter of pages and checks it against their kinds.
struct PageReader: Sendable {
  let root: String
  let configuration: Configuration
  let kinds: [String: Kind]

  /// Reads the page at a path relative to the root; what is wrong is in the draft's diagnostics.
  func draft(ofFileAt path: String) -> PageDraft {
    do {
      let head = try FrontMatter.head(ofFileAt: root + "/" + path)
      return draft(of: head, path: path)
    } catch {
      var draft = PageDraft(sourcePath: path, language: configuration.language)
      draft.diagnostics = [.unreadable(path, error)]
      return draft
    }
  }

  /// Reads a page from the start of its file.
  func draft(of head: FrontMatter.Head, path: String) -> PageDraft {
    var draft = PageDraft(sourcePath: path, language: configuration.language)
    switch head.scan {
    case .absent:
      draft.diagnostics = [.frontMatterMissing(at: draft.start)]
    case .unclosed:
      draft.diagnostics = [.frontMatterUnclosed(path, bytes: head.bytes)]
    case .found(let frontMatter):
      draft.page.bodyOffset = frontMatter.bodyOffset
      let document = YAMLDocument(head.bytes, in: frontMatter.yaml, path: path)
      draft.diagnostics = document.diagnostics
      if document.diagnostics.isEmpty { read(document, into: &draft) }
    }
    return draft
  }

  private func read(_ document: YAMLDocument, into draft: inout PageDraft) {
    var reader = ObjectReader(document, start: draft.start)
    readCommonKeys(&reader, into: &draft)
    if let kind = kind(&reader) {
      draft.page.kind = kind.name
      // Other fields may refer to recordings.
      for field in kind.fields where field.type.element == .media {
        readMedia(field, &reader, into: &draft)
      }
      for field in kind.fields where field.type.element != .media {
        read(field, &reader, into: &draft)
      }
      reader.reportUnknownKeys()
      reader.report(kind.rules.flatMap { $0.check(reader.members) })
    }
    draft.diagnostics += reader.diagnostics
  }

  private func read(_ field: Field, _ reader: inout ObjectReader, into draft: inout PageDraft) {
    if field.type == .alternatives { return readAlternatives(field, &reader, into: &draft) }
    let value = reader.read(field.name, required: field.isRequired) {
      field.check($0, references: &draft.references, &$1)
    }
    if let value { draft.page.fields.append(.init(key: field.name, value: value)) }
  }

  private func readMedia(
    _ field: Field, _ reader: inout ObjectReader, into draft: inout PageDraft
  ) {
    let media = MediaReader(language: draft.page.language)
    var number = draft.page.media.count
    let items = reader.oneOrMore(field.name, required: field.isRequired) { value, diagnostics in
      number += 1
      return media.item(value, number: number, &diagnostics)
    }
    for item in items {
      if draft.page.media.contains(where: { $0.id == item.id }) {
        reader.report(.mediaIDRepeated(item))
      }
      draft.page.media.append(item)
      draft.files += item.files
    }
  }

  private func readAlternatives(
    _ field: Field, _ reader: inout ObjectReader, into draft: inout PageDraft
  ) {
    let alternatives = AlternativesReader(
      media: draft.page.media,
      editions: draft.page.isStandardOnly ? [.standard] : configuration.editions)
    draft.page.alternatives = reader.read(
      field.name, required: field.isRequired, by: alternatives.read)
    for entry in draft.page.alternatives?.entries ?? [] {
      switch entry.provision {
      case .file(let file): draft.files.append(file)
      case .page(let page): draft.references.append(page)
      case .media, .edition, .unavailable: break
      }
    }
  }

  private func readCommonKeys(_ reader: inout ObjectReader, into draft: inout PageDraft) {
    draft.page.title = title(&reader)
    draft.page.description = reader.text("description")?.value
    draft.page.date = reader.date("date")
    draft.page.updated = reader.date("updated")
    draft.page.expires = reader.date("expires")
    draft.page.review = reader.date("review")
    if let language = reader.read("language", by: LanguageTag.check) {
      draft.page.language = language
    }
    draft.page.weight = reader.integer("weight", in: -1_000_000...1_000_000) ?? 0
    draft.page.isDraft = reader.bool("draft") ?? false
    draft.page.isStandardOnly = reader.editions() == [.standard]
    draft.page.glossaryLinks = reader.bool("glossaryLinks")
    draft.slug = reader.text("slug")
    draft.aliases = reader.texts("aliases")
    draft.tags = reader.texts("tags")
  }

  private func title(_ reader: inout ObjectReader) -> String {
    guard let title = reader.text("title", required: true) else { return "" }
    if title.value.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
      reader.report(.valueEmpty("title", at: title.span))
    }
    return title.value
  }

  /// Returns the page's kind; `nil` when it names one that does not exist.
  private func kind(_ reader: inout ObjectReader) -> Kind? {
    guard let name = reader.text("kind") else {
      return kinds[Kind.page.name] ?? .page
    }
    if let kind = kinds[name.value] { return kind }
    reader.report(.kindUnknown(name.value, at: name.span, known: kinds.keys.sorted()))
    return nil
  }
}

extension Diagnostic {
  static func frontMatterMissing(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "key-missing", zh: "缺少必填的键“title”", en: "the required key “title” is missing",
      at: span,
      help: Message(
        zh: "在文件第一行写 ---，然后写 title: 标题，再写一行 ---",
        en: "start the file with a line ---, then title: …, then another line ---"))
  }

  static func kindUnknown(_ name: String, at span: SourceSpan, known: [String]) -> Diagnostic {
    var diagnostic = Diagnostic.valueUnknown(name, at: span, known: known)
    diagnostic.code = "kind-unknown"
    diagnostic.message = Message(zh: "没有“\(name)”这种类型", en: "there is no kind “\(name)”")
    return diagnostic
  }
}
