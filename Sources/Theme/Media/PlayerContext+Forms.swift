import Content

/// The table of what there is of a recording, and what is missing.
extension PlayerContext {
  /// A form in which a recording can be there.
  struct Form {
    var key: TextKey
    var items: [(text: String, language: String?, credits: MediaCredits)]
  }

  /// What readers ask for first, present or not, then what is there besides.
  var forms: [Form] {
    let isVideo = item.kind == .video
    func tracks(_ tracks: [MediaTrack]) -> [(String, String?, MediaCredits)] {
      tracks.map { ($0.name, $0.language, $0.credits) }
    }
    let open = item.openCaptions.map {
      (LanguageName.of($0) ?? $0, Optional($0), item.credits)
    }
    let described = item.described.map { (strings.text(.mediaDescribed), String?.none, $0.credits) }
    let texts = player.transcripts.map {
      (LanguageName.of($0.language) ?? $0.language, Optional($0.language), $0.credits)
    }
    var forms = [
      Form(key: .mediaCaptions, items: isVideo ? tracks(item.captions) : []),
      Form(key: .mediaOpenCaptions, items: [open].compactMap(\.self)),
      Form(key: .mediaSignLanguage, items: [signLanguage].compactMap(\.self)),
      Form(key: .mediaTranscript, items: texts),
      Form(
        key: .mediaDescription, items: [described].compactMap(\.self) + tracks(item.descriptions)),
      Form(key: .mediaSubtitles, items: tracks(item.subtitles)),
      Form(key: .mediaChapters, items: tracks(item.chapters)),
    ]
    let isExpected: (TextKey) -> Bool = { key in
      switch key {
      case .mediaTranscript: true
      case .mediaCaptions: isVideo && item.openCaptions == nil && !item.isSilent
      case .mediaSignLanguage: !item.isSilent
      case .mediaDescription: isVideo && item.needsDescription
      default: false
      }
    }
    forms.removeAll { $0.items.isEmpty && !isExpected($0.key) }
    return forms
  }

  private var signLanguage: (String, String?, MediaCredits)? {
    item.signLanguage.map { sign in
      let place = strings.text(sign.version == nil ? .mediaSignInset : .mediaSignSeparate)
      let name = sign.norm ?? LanguageName.of(sign.language) ?? sign.language
      return (name + strings.text(.listSeparator) + place, nil, sign.credits)
    }
  }

  /// Adds a form.
  mutating func form(_ form: Form) -> ContextNode {
    let object = store.object(PlayerFormMember.self)
    store[object, .label] = store.text(strings.text(form.key))
    store[object, .items] = list(form.items) { maker, item in
      let object = maker.store.object(PlayerFormItemMember.self)
      maker.store[object, .text] = maker.store.text(item.text)
      maker.store[object, .language] = maker.store.text(
        item.language.flatMap(maker.interface.foreign))
      maker.store[object, .credits] = maker.store.text(maker.text(of: item.credits))
      return object.node
    }
    return object.node
  }
}
