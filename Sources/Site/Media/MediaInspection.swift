import Captions
import Content
import Diagnostics
import Markdown
import Media
import Theme

/// Looks into the files of a page's recordings: makes their players and finds what is wrong.
struct MediaInspection {
  let page: Page
  let library: Library
  let theme: Theme

  /// Returns the player of a recording; files that are missing, which is an error elsewhere, are
  /// left out.
  func player(of item: MediaItem, id: String) -> (player: Player, diagnostics: [Diagnostic]) {
    var check = MediaCheck(item: item, page: page)
    let captions = texts(item.captions)
    let original = version(
      .original, item.original, tracks: item.tracks.map { ($0, $1) }, &check)
    check.duration = original.duration
    check.tracks(captions + texts(item.subtitles), areCaptions: true)
    check.tracks(texts(item.descriptions) + texts(item.chapters), areCaptions: false)
    check.languages()
    var versions = [original]
    let others: [(Player.Role, MediaVersion?)] = [
      (.signed, item.signLanguage?.version), (.described, item.described),
    ]
    for (role, own) in others {
      guard let own else { continue }
      let tracks = own.captions.isEmpty ? item.captions : own.captions
      let version = version(role, own, tracks: tracks.map { (.captions, $0) }, &check)
      check.version(version, own, texts(own.captions))
      versions.append(version)
    }
    let transcripts = transcripts(
      of: item, captions, source: original.sources.first?.file.permalink, &check)
    let player = Player(
      item: item, id: id, versions: versions,
      poster: item.poster.flatMap { file($0.file)?.permalink }, transcripts: transcripts)
    return (player, check.diagnostics)
  }

  // MARK: Files

  private func sourcePath(_ file: Located<String>) -> (source: String, permalink: String)? {
    guard case .resource(let source, let permalink) = library.resolve(file.value, from: page)
    else { return nil }
    return (source, permalink)
  }

  private func file(_ file: Located<String>) -> Player.File? {
    sourcePath(file).map {
      Player.File(permalink: $0.permalink, size: FileSystem.size(library.root + "/" + $0.source))
    }
  }

  private func bytes(_ file: Located<String>) -> (path: String, bytes: [UInt8])? {
    guard let path = sourcePath(file)?.source else { return nil }
    do throws(FileError) {
      return try FileSystem.read(library.root + "/" + path).map { (path, $0) }
    } catch {
      return nil
    }
  }

  private func texts(_ tracks: [MediaTrack]) -> [(track: MediaTrack, text: CaptionTrack)] {
    tracks.compactMap { track in
      bytes(track.file).map { (track, CaptionTrack($0.bytes, path: $0.path, format: .webVTT)) }
    }
  }

  private func version(
    _ role: Player.Role, _ version: MediaVersion, tracks: [(TrackPurpose, MediaTrack)],
    _ check: inout MediaCheck
  ) -> Player.Version {
    var facts: [(source: MediaSource, facts: MediaFacts?)] = []
    for source in version.sources {
      guard let path = sourcePath(source.file)?.source else { continue }
      facts.append((source, MediaFacts(path: library.root + "/" + path)))
    }
    check.sources(facts, role)
    let seconds = facts.lazy.compactMap(\.facts?.duration).first
    let size = facts.lazy.compactMap(\.facts?.pictureSize).first
    let declared = role == .original ? check.item.duration?.value : nil
    return Player.Version(
      role: role,
      sources: version.sources.compactMap { source in
        file(source.file).map { Player.Source(file: $0, type: source.type) }
      },
      tracks: tracks.compactMap { purpose, track in
        file(track.file).map { Player.Track(purpose: purpose, track: track, file: $0) }
      },
      duration: seconds.map(CaptionTime.init(seconds:)) ?? declared,
      picture: size.map { Player.Picture(width: $0.width, height: $0.height) })
  }

  // MARK: Transcripts

  private func transcripts(
    of item: MediaItem, _ captions: [(track: MediaTrack, text: CaptionTrack)], source: String?,
    _ check: inout MediaCheck
  ) -> [Player.Text] {
    let media = source.map { theme.url($0) }
    let written = item.transcripts.compactMap { entry -> Player.Text? in
      guard let (path, bytes) = bytes(entry.file) else { return nil }
      let text = WrittenTranscript(bytes, path: path)
      check.transcript(text, entry, captions)
      return Player.Text(
        language: entry.language, html: text.html(media: media), plain: text.plain,
        credits: entry.credits, file: file(entry.file))
    }
    guard written.isEmpty else { return written }
    let spoken = captions.filter { $0.track.language == item.language }
    return (spoken.isEmpty ? captions : spoken).prefix(1).map { track, text in
      let transcript = Transcript(text)
      return Player.Text(
        language: track.language, html: transcript.html(media: media), plain: transcript.plain,
        credits: track.credits)
    }
  }
}
