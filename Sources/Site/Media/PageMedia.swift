import Content
import Diagnostics
import Markdown
import Theme

/// The players of one page, made as its body asks for them; lives while the page is being made.
final class PageMedia {
  private let library: Library
  private let theme: Theme
  private let page: Page
  /// What was made so far, by the players' ids.
  private var made: [String: (player: Player, problems: [Diagnostic])] = [:]
  /// The order in which players were made.
  private var order: [String] = []

  init(_ page: Page, library: Library, theme: Theme) {
    self.page = page
    self.theme = theme
    self.library = library
  }

  /// The players in the order in which the page shows them.
  var players: [Player] { order.compactMap { made[$0]?.player } }

  /// What became of a request.
  enum Result {
    case player(Player, problems: [Diagnostic])
    case refused(Refusal)
  }

  /// Returns the player that a body asks for; bodies that are rendered twice get the same one.
  func player(_ request: PlayerRequest) -> Result {
    if let known = made[request.id] { return .player(known.player, problems: known.problems) }
    var problems: [Diagnostic] = []
    let item: MediaItem
    switch request.recording {
    case .listed(let id):
      guard let listed = page.media.first(where: { $0.id == id }) else {
        return .refused(.recordingMissing(id, known: page.media.map(\.id)))
      }
      item = listed
    case .files(let attributes):
      let place = request.span ?? SourceSpan(path: page.sourcePath, offset: page.bodyOffset)
      let read = library.recording(attributes, on: page, at: place)
      guard let recording = read.item else {
        return .refused(.recordingFaulty(read.diagnostics))
      }
      item = recording
      problems = read.diagnostics
    }
    if let isVideo = request.isVideo, isVideo != (item.kind == .video) {
      return .refused(.recordingKind(item.kind))
    }
    let inspected = MediaInspection(page: page, library: library, theme: theme)
      .player(of: item, id: request.id)
    made[request.id] = (inspected.player, problems + inspected.diagnostics)
    order.append(request.id)
    return .player(inspected.player, problems: problems + inspected.diagnostics)
  }
}

extension Refusal {
  fileprivate static func recordingMissing(_ id: String, known: [String]) -> Refusal {
    let nearest = NearestName.of(id, among: known)
    return Refusal(
      "recording-missing",
      message: Message(zh: "前言里没有编号为 \(id) 的媒体", en: "the front matter has no recording \(id)"),
      help: nearest.map { Message(zh: "是否指 \($0)？", en: "did you mean \($0)?") }
        ?? Message(zh: "在前言的 media 里加上它", en: "add it to media in the front matter"))
  }

  fileprivate static func recordingKind(_ kind: MediaKind) -> Refusal {
    Refusal(
      "recording-kind",
      message: kind == .video
        ? Message(zh: "这是视频，不是音频", en: "this is a video")
        : Message(zh: "这是音频，不是视频", en: "this is a sound without a picture"),
      help: Message(zh: "写成 ::\(kind.rawValue)", en: "write ::\(kind.rawValue)"))
  }

  /// The first thing that keeps files named by a directive from being played.
  fileprivate static func recordingFaulty(_ problems: [Diagnostic]) -> Refusal {
    let first = problems.first { $0.severity == .error }
    return Refusal(
      first?.code ?? "recording-missing",
      message: first?.message ?? Message(zh: "不能播放", en: "cannot be played"),
      help: first?.help ?? Message(zh: "检查文件", en: "check the files"))
  }
}
