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
    store[object, .captionLanguages] = languages(of: item.captions)
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
    let key: TextKey =
      need.isMet(by: item) ? .mediaGiven : need.applies(to: item) ? .mediaNone : .mediaNotNeeded
    return store.text(interface.strings.text(key))
  }

  private mutating func languages(of tracks: [MediaTrack]) -> ContextNode {
    list(tracks) { maker, track in
      let object = maker.store.object(PlayerFormItemMember.self)
      maker.store[object, .text] = maker.store.text(track.name)
      maker.store[object, .language] = maker.foreign(track.language)
      return object.node
    }
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
