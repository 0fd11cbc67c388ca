import Diagnostics
import HTML

/// Recordings of the page and beside it.
extension MarkdownRenderer {
  /// Keeps the ids of the page's recordings for their players.
  mutating func registerRecordings() {
    for id in environment.recordings { ids.give(id) }
  }

  /// Writes the players of recordings that no directive places.
  mutating func writeLeadingPlayers() {
    guard !environment.recordings.isEmpty else { return }
    let placed = Set(source.constructs.compactMap(Self.placedRecording))
    for id in environment.recordings where !placed.contains(id) {
      write(PlayerRequest(.listed(id), id: id, span: nil))
    }
  }

  /// Writes the player that a directive asks for.
  mutating func writePlayer(
    _ directive: BlockDirective, _ arguments: DirectiveArguments, at range: Range<Int>
  ) {
    if let id = arguments["media"] {
      guard arguments["src"] == nil else {
        return report(
          .error, "player-source", zh: "media 和 src 只能写一个",
          en: "media and src exclude each other", at: span(range),
          help: Message(zh: "删去一个", en: "remove one of them"))
      }
      guard placedRecordings.insert(id).inserted else {
        return report(
          .error, "player-repeated", zh: "媒体 \(id) 在本页已经放过",
          en: "the recording \(id) is on this page already", at: span(range),
          help: Message(zh: "只放一次，别处链接到 #\(id)", en: "keep one, and link to #\(id) elsewhere"))
      }
      return write(PlayerRequest(.listed(id), as: directive, id: id, span: span(range)))
    }
    guard arguments["src"] != nil else {
      return report(
        .error, "player-source", zh: "没有说播放什么", en: "nothing says what is played",
        at: span(range),
        help: Message(
          zh: "写 media=前言里媒体的 id，或 src=文件 title=名称",
          en: "add media= with the id of a recording in the front matter, or src= and title="))
    }
    let files = Dictionary(
      uniqueKeysWithValues: directive.attributes.compactMap { rule in
        arguments[rule.name].map { (rule.name, $0) }
      })
    let id = makeID("media")
    write(PlayerRequest(.files(files), as: directive, id: id, span: span(range)))
  }

  private mutating func write(_ request: PlayerRequest) {
    switch environment.player(request) {
    case .refused(let refusal):
      report(refusal, at: request.span ?? SourceSpan(path: path, offset: 0))
    case .player(let markup, let elementIDs, let place, let problems):
      for problem in problems where diagnostics.count < Self.findingLimit {
        diagnostics.append(problem)
      }
      for id in elementIDs where !ids.take(id) {
        report(
          .error, "duplicate-id", zh: "编号 \(id) 在本页已经用过",
          en: "the id \(id) is already used on this page", at: place,
          help: Message(zh: "给媒体换一个 id", en: "give the recording another id"))
      }
      startLine()
      if alignment.isTracing { sourceMap.add(output: html.bytes.count, elsewhere: place) }
      html.bytes += markup
    }
  }

  private static func placedRecording(_ construct: LoweredConstruct) -> String? {
    guard case .directive(let directive) = construct.kind,
      directive.name == BlockDirective.video.rawValue
        || directive.name == BlockDirective.audio.rawValue
    else { return nil }
    return directive.attributes.first { $0.name == "media" }?.value
  }
}
