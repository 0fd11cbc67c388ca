import Captions
import Diagnostics

@testable import Content
@testable import Theme

/// Recordings with everything that a player can show.
enum SamplePlayer {
  private static let span = SourceSpan(path: "Content/a/index.md", offset: 4)

  private static func file(_ name: String) -> Located<String> { Located(value: name, span: span) }

  private static func published(_ name: String, _ size: Int?) -> Player.File {
    Player.File(permalink: "/a/\(name)", size: size)
  }

  private static func source(_ name: String) -> MediaSource? {
    MediaType(path: name).map { MediaSource(file: file(name), type: $0) }
  }

  private static func track(_ name: String, _ language: String) -> MediaTrack {
    MediaTrack(file: file(name), language: language, span: span)
  }

  /// Returns a video in two versions, in which every text is the same.
  static func film(_ text: String) -> Player {
    var item = MediaItem(
      id: "film", title: text, kind: .video, language: "zh-Hans",
      sources: ["f.mp4", "f.webm"].compactMap(source), span: span)
    item.poster = Poster(file: file("p.jpg"), alternative: text)
    var captions = track("zh.vtt", "zh-Hans")
    captions.credits.author = text
    captions.credits.made = CalendarDate(year: 2026, month: 3, day: 1)
    captions.credits.reviewer = "乙"
    captions.credits.isMachineMade = true
    item.captions = [track("bo.vtt", "bo"), captions]
    item.subtitles = [track("en.vtt", "en")]
    let signed = MediaVersion(sources: ["s.mp4"].compactMap(source))
    item.signLanguage = SignLanguage(
      placement: .separate, version: signed, language: "csl", norm: SignLanguage.nationalNorm,
      span: span)
    item.hazards = [.noFlashingHazard, .noSoundHazard]
    let tracks = item.tracks.map {
      Player.Track(
        purpose: $0.purpose, track: $0.track, file: published($0.track.file.value, 1_234))
    }
    func version(
      _ role: Player.Role, _ sources: [MediaSource], _ tracks: [Player.Track]
    ) -> Player.Version {
      Player.Version(
        role: role,
        sources: sources.map {
          Player.Source(file: published($0.file.value, 5_600_000), type: $0.type)
        }, tracks: tracks, duration: CaptionTime(milliseconds: 62_500),
        picture: .init(width: 640, height: 360))
    }
    return Player(
      item: item, id: "film",
      versions: [
        version(.original, item.sources, tracks),
        version(.signed, signed.sources, Array(tracks.prefix(2))),
      ], poster: "/a/p.jpg",
      transcripts: [
        Player.Text(
          language: "zh-Hans",
          html: Array("<p><a href=\"/a/f.mp4#t=1\"><time>0:00:01</time></a> 好</p>\n".utf8),
          plain: text, credits: captions.credits)
      ])
  }

  /// Returns a sound with a transcript that somebody wrote in another language.
  static func sound(_ text: String) -> Player {
    var item = MediaItem(
      id: "sound", title: text, kind: .audio, language: "en",
      sources: ["a.mp3"].compactMap(source), span: span)
    item.transcripts = [MediaText(file: file("t.txt"), language: "en")]
    return Player(
      item: item, id: "sound",
      versions: [
        Player.Version(
          role: .original,
          sources: item.sources.map {
            Player.Source(file: published($0.file.value, nil), type: $0.type)
          }, tracks: [], duration: nil, picture: nil)
      ], poster: nil,
      transcripts: [
        Player.Text(
          language: "en", html: Array("<p>Good.</p>\n".utf8), plain: "Good.",
          credits: MediaCredits(), file: published("t.txt", 5))
      ])
  }

  /// Returns each way to say where a form of emergency information is.
  static func alternatives(_ text: String) -> [Alternative] {
    [
      Alternative(form: .voice, provision: .player(id: "film", title: text)),
      Alternative(form: .largePrint, provision: .edition(.elder)),
      Alternative(form: .braille, provision: .unavailable(reason: text)),
      Alternative(form: .signLanguage, provision: .page(0)),
      Alternative(form: .captions, provision: .file(published("c.pdf", 1_000))),
    ]
  }
}
