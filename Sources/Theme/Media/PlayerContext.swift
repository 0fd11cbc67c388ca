import Captions
import Content
import Markdown

/// Makes the context of a player's template, in the language of the page's interface.
struct PlayerContext {
  let player: Player
  /// The page's language.
  let language: String
  let interface: Interface
  let address: SiteAddress
  private(set) var store = ContextStore()

  /// What a file, a text or a version is called.
  private var strings: Strings { interface.strings }
  private var item: MediaItem { player.item }

  init(_ player: Player, language: String, interface: Interface, address: SiteAddress) {
    self.player = player
    self.language = language
    self.interface = interface
    self.address = address
  }

  /// Adds the player; returns the context's outermost value.
  mutating func make() -> ContextNode {
    let root = store.object(PlayerMember.self)
    store[root, .id] = store.text(player.id)
    store[root, .title] = store.text(item.title)
    store[root, .language] = foreign(item.language)
    store[root, .isVideo] = .bool(item.kind == .video)
    store[root, .duration] = store.text(player.versions.first?.duration?.clock)
    store[root, .poster] = store.text(player.poster.map { address.url($0) })
    store[root, .posterText] = store.text(item.poster?.alternative)
    store[root, .posterID] = posterID
    store[root, .hasVersions] = .bool(player.versions.count > 1)
    store[root, .versions] = list(player.versions) { $0.version($1) }
    store[root, .transcripts] = list(Array(player.transcripts.enumerated())) {
      $0.transcript($1.element, $1.offset)
    }
    store[root, .forms] = list(forms) { $0.form($1) }
    store[root, .downloads] = list(downloads) { $0.download($1) }
    return root.node
  }

  private var posterID: ContextNode {
    mutating get { player.poster == nil ? .absent : store.text("\(player.id)-poster") }
  }

  private mutating func list<Value>(
    _ values: [Value], _ element: (inout PlayerContext, Value) -> ContextNode
  ) -> ContextNode {
    let elements = values.map { element(&self, $0) }
    return store.list(elements)
  }

  private mutating func foreign(_ other: String) -> ContextNode {
    other.lowercased() == language.lowercased() ? .absent : store.text(other)
  }

  // MARK: Versions

  private mutating func version(_ version: Player.Version) -> ContextNode {
    let object = store.object(PlayerVersionMember.self)
    let label = strings.text(version.role.key)
    let name =
      version.role == .original
      ? item.title : strings.text(.mediaVersionName, ["title": item.title, "version": label])
    store[object, .id] = store.text(player.id(of: version.role))
    store[object, .label] = store.text(label)
    store[object, .name] = store.text(name)
    store[object, .isVideo] = .bool(item.kind == .video)
    // Without a poster, the first picture of the recording stands for it.
    store[object, .preload] = store.text(
      item.kind == .video && player.poster == nil ? "metadata" : "none")
    store[object, .width] = version.picture.map { .number($0.width) } ?? .absent
    store[object, .height] = version.picture.map { .number($0.height) } ?? .absent
    store[object, .poster] = store.text(player.poster.map { address.url($0) })
    store[object, .posterID] = posterID
    store[object, .sources] = list(version.sources) { $0.source($1) }
    let shown = player.defaultTrack(of: version)
    // Browsers show no text with a sound.
    let tracks = item.kind == .video ? version.tracks : []
    store[object, .tracks] = list(Array(tracks.enumerated())) {
      $0.track($1.element, isDefault: $1.offset == shown)
    }
    return object.node
  }

  private mutating func source(_ source: Player.Source) -> ContextNode {
    let object = store.object(PlayerSourceMember.self)
    store[object, .url] = store.text(address.url(source.file.permalink))
    store[object, .type] = store.text(source.type.name)
    return object.node
  }

  private mutating func track(_ track: Player.Track, isDefault: Bool) -> ContextNode {
    let object = store.object(PlayerTrackMember.self)
    store[object, .purpose] = store.text(track.purpose.rawValue)
    store[object, .url] = store.text(address.url(track.file.permalink))
    store[object, .language] = store.text(track.track.language)
    store[object, .label] = store.text(track.track.name)
    store[object, .isDefault] = .bool(isDefault)
    return object.node
  }

  private mutating func transcript(_ text: Player.Text, _ index: Int) -> ContextNode {
    let object = store.object(PlayerTranscriptMember.self)
    store[object, .id] = store.text(player.transcriptID(index))
    if player.transcripts.count > 1 {
      store[object, .languageName] = store.text(LanguageName.of(text.language) ?? text.language)
    }
    store[object, .language] = foreign(text.language)
    store[object, .text] = store.html(text.html)
    store[object, .isMade] = .bool(text.file == nil)
    store[object, .isTimed] = .bool(text.html.firstRange(of: Array("<time ".utf8)) != nil)
    return object.node
  }

  // MARK: What there is

  private struct Form {
    var key: TextKey
    var items: [(text: String, language: String?, credits: MediaCredits)]
  }

  /// What readers ask for first, present or not, then what is there besides.
  private var forms: [Form] {
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

  private mutating func form(_ form: Form) -> ContextNode {
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

  private func text(of credits: MediaCredits) -> String {
    func date(_ date: CalendarDate) -> String {
      var bytes: [UInt8] = []
      interface.dateFormat.append(date, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    let made: String? =
      switch (credits.author, credits.made) {
      case (let name?, let day?): strings.text(.mediaMadeOn, ["name": name, "date": date(day)])
      case (let name?, nil): strings.text(.mediaMade, ["name": name])
      case (nil, let day?): strings.text(.mediaMade, ["name": date(day)])
      case (nil, nil): nil
      }
    let machine = credits.isMachineMade ? strings.text(.mediaMachine) : nil
    let reviewed: String? =
      switch (credits.reviewer, credits.reviewed) {
      case (let name?, let day?): strings.text(.mediaReviewedOn, ["name": name, "date": date(day)])
      case (let name?, nil): strings.text(.mediaReviewed, ["name": name])
      case (nil, let day?): strings.text(.mediaReviewed, ["name": date(day)])
      case (nil, nil): nil
      }
    return [machine, made, reviewed].compactMap(\.self)
      .joined(separator: strings.text(.listSeparator))
  }

  // MARK: Files

  private struct Download {
    var label: String
    var track: MediaTrack?
    var file: Player.File
  }

  private var downloads: [Download] {
    var downloads = player.versions.flatMap { version in
      version.sources.map { Download(label: strings.text(version.role.key), file: $0.file) }
    }
    downloads += (player.versions.first?.tracks ?? []).map {
      Download(label: strings.text($0.purpose.key), track: $0.track, file: $0.file)
    }
    downloads += player.transcripts.compactMap { text in
      text.file.map { Download(label: strings.text(.mediaTranscript), file: $0) }
    }
    return downloads
  }

  private mutating func download(_ download: Download) -> ContextNode {
    let object = store.object(PlayerDownloadMember.self)
    store[object, .label] = store.text(download.label)
    store[object, .name] = store.text(download.track?.name)
    store[object, .language] = store.text(
      download.track.flatMap { interface.foreign($0.language) })
    store[object, .url] = store.text(address.url(download.file.permalink))
    store[object, .type] = store.text(download.file.ending)
    store[object, .fileSize] = store.text(download.file.size.map(FileSize.text))
    return object.node
  }
}

extension Player.Role {
  /// What a version is called.
  var key: TextKey {
    switch self {
    case .original: .mediaOriginal
    case .signed: .mediaSigned
    case .described: .mediaDescribed
    }
  }
}

extension TrackPurpose {
  /// What a track is called.
  var key: TextKey {
    switch self {
    case .captions: .mediaCaptions
    case .subtitles: .mediaSubtitles
    case .descriptions: .mediaDescription
    case .chapters: .mediaChapters
    }
  }
}
