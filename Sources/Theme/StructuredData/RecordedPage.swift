import Captions
import Content
import Diagnostics

/// What machines are told of a page with recordings: what it takes to meet them.
struct RecordedPage {
  let page: Page
  let players: [Player]
  let facts: AccessFacts
  let address: SiteAddress

  /// Writes the members of the page.
  func write(to json: inout JSONWriter) {
    json.member("@type", "WebPage")
    json.member("url", address.canonical(page.permalink))
    json.member("name", page.title)
    json.member("inLanguage", page.language)
    json.texts("accessMode", facts.modes)
    json.member("accessModeSufficient") { json in
      json.array { json in
        for set in facts.sufficient {
          json.object {
            $0.member("@type", "ItemList")
            $0.texts("itemListElement", set)
          }
        }
      }
    }
    json.texts("accessibilityFeature", facts.features)
    json.texts("accessibilityHazard", facts.hazards.map(\.rawValue))
    json.member("hasPart") { json in
      json.array { json in
        for player in players { json.object { write(player, to: &$0) } }
      }
    }
  }

  private func write(_ player: Player, to json: inout JSONWriter) {
    let item = player.item
    json.member("@type", item.kind == .video ? "VideoObject" : "AudioObject")
    json.member("name", item.title)
    json.member("url", address.canonical(page.permalink) + "#" + player.id)
    if let description = page.description { json.member("description", description) }
    json.member("inLanguage", item.language)
    if let original = player.versions.first { write(original, to: &json) }
    if let day = item.credits.made ?? page.date { json.member("uploadDate", day.iso) }
    if let poster = player.poster { json.member("thumbnailUrl", address.canonical(poster)) }
    if item.kind == .video { writeCaptions(of: player, to: &json) }
    if let transcript = player.transcripts.first { json.member("transcript", transcript.plain) }
    json.texts("accessibilityFeature", item.features.map(\.rawValue))
    json.texts(
      "accessibilityHazard", AccessibilityHazard.summary([item.hazards]).map(\.rawValue))
  }

  private func write(_ version: Player.Version, to json: inout JSONWriter) {
    if let source = version.sources.first {
      json.member("contentUrl", address.canonical(source.file.permalink))
      json.member("encodingFormat", source.type.name)
      if let size = source.file.size { json.member("contentSize", String(size)) }
    }
    if let duration = version.duration { json.member("duration", duration.iso) }
    if let picture = version.picture {
      json.member("width", picture.width)
      json.member("height", picture.height)
    }
  }

  private func writeCaptions(of player: Player, to json: inout JSONWriter) {
    let tracks = player.versions.first?.tracks.filter {
      $0.purpose == .captions || $0.purpose == .subtitles
    }
    guard let tracks, !tracks.isEmpty else { return }
    json.member("caption") { json in
      json.array { json in
        for track in tracks {
          json.object {
            $0.member("@type", "MediaObject")
            $0.member("name", track.track.name)
            $0.member("contentUrl", address.canonical(track.file.permalink))
            $0.member("encodingFormat", "text/vtt")
            $0.member("inLanguage", track.track.language)
          }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func texts(_ key: String, _ texts: [String]) {
    member(key) { $0.array { for text in texts { $0.value(text) } } }
  }
}
