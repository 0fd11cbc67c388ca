import Content
import Markdown

/// The files that readers can load.
extension PlayerContext {
  /// A file with what it is called.
  struct Download {
    var label: String
    var track: MediaTrack?
    var file: Player.File
  }

  /// The files of the versions, the tracks and the transcripts.
  var downloads: [Download] {
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

  /// Adds a file.
  mutating func download(_ download: Download) -> ContextNode {
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
