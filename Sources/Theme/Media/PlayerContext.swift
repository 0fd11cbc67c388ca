import Captions
import Content

/// Makes the context of a player's template, in the language of the page's interface.
struct PlayerContext {
  let player: Player
  /// The page's language.
  let language: String
  let interface: Interface
  let address: SiteAddress
  var store = ContextStore()

  var strings: Strings { interface.strings }
  var item: MediaItem { player.item }

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

  mutating func list<Value>(
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
}
