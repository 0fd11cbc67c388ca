import Content

/// What the page of all recordings shows: each recording, and how many have what people need.
extension ContextMaker {
  /// Returns a recording with the page that shows it.
  mutating func recording(_ item: MediaItem, on page: Page.ID) -> ContextNode {
    let object = store.object(RecordingMember.self)
    let strings = interface.strings
    store[object, .title] = store.text(item.title)
    store[object, .url] = url(of: page)
    store[object, .language] = foreign(pages[page].language)
    store[object, .date] = date(pages[page].date ?? pages[page].updated)
    store[object, .kind] = store.text(strings.text(item.kind == .video ? .video : .audio))
    store[object, .captions] = form(.captions, of: item)
    store[object, .signLanguage] = form(.signLanguage, of: item)
    store[object, .transcript] = form(.transcript, of: item)
    store[object, .description] = form(.description, of: item)
    return object.node
  }

  /// Returns how many recordings that need something have it, with the part in hundredths.
  mutating func tally(_ need: MediaNeed, of recordings: [MediaItem]) -> ContextNode {
    let concerned = recordings.filter(need.applies)
    let count = concerned.count(where: need.isMet)
    let object = store.object(TallyMember.self)
    store[object, .label] = store.text(interface.strings.text(need.label))
    store[object, .count] = .number(count)
    store[object, .total] = .number(concerned.count)
    if !concerned.isEmpty { store[object, .share] = .number(count * 100 / concerned.count) }
    return object.node
  }

  private mutating func form(_ need: MediaNeed, of item: MediaItem) -> ContextNode {
    let strings = interface.strings
    let key: TextKey =
      need.isMet(by: item) ? .mediaGiven : need.applies(to: item) ? .mediaNone : .mediaNotNeeded
    let languages = need == .captions ? item.captions.map(\.name) : []
    return store.text(
      languages.isEmpty
        ? strings.text(key) : languages.joined(separator: strings.text(.listSeparator)))
  }
}

extension MediaNeed {
  /// What it is called.
  fileprivate var label: TextKey {
    switch self {
    case .captions: .mediaCaptions
    case .signLanguage: .mediaSignLanguage
    case .transcript: .mediaTranscript
    case .description: .mediaDescription
    }
  }
}

extension ContextSchema {
  static let recording = ContextSchema("recording", RecordingMember.self)
  static let tally = ContextSchema("tally", TallyMember.self)
}

/// A recording in the list of all.
enum RecordingMember: Int, ContextMember {
  case title, url, language, date, kind, captions, signLanguage, transcript, description

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .title: .init(.text, "标题", "The title")
    case .url: .init(.text, "所在页面的地址", "The address of its page")
    case .language: .init(.text, "语言，与界面相同时为空", "The language if not the interface's")
    case .date: .init(.object(.date), "页面的发布或更新日期", "The date of its page, or of its last change")
    case .kind: .init(.text, "视频或音频", "Video or sound")
    case .captions: .init(.text, "字幕的语言，或没有、不需要", "The captions' languages, or none, or not needed")
    case .signLanguage: .init(.text, "手语：有、没有或不需要", "Sign language: given, none or not needed")
    case .transcript: .init(.text, "文字稿：有、没有或不需要", "A transcript: given, none or not needed")
    case .description: .init(.text, "画面说明：有、没有或不需要", "A description: given, none or not needed")
    }
  }
}

/// How many recordings have what people need.
enum TallyMember: Int, ContextMember {
  case label, count, total, share

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .label: .init(.text, "名称", "What it is")
    case .count: .init(.number, "已有的数量", "How many have it")
    case .total: .init(.number, "需要的数量", "How many need it")
    case .share: .init(.number, "百分比，无需要时为空", "The percentage; empty when none needs it")
    }
  }
}
