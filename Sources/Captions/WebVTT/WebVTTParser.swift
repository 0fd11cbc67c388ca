import Diagnostics

/// Reads WebVTT by the standard's algorithm, and says what its syntax rules object to.
///
/// Time is linear in the file's size. Source: <https://www.w3.org/TR/webvtt1/>, sections 4 and 6.
struct WebVTTParser {
  private let path: String
  private let lines: TextLines
  private var index = 1
  private var reading = TrackReading()
  private var regionIDs: Set<String> = []
  private var hasSeenCue = false

  private init(_ bytes: [UInt8], path: String) {
    self.path = path
    lines = TextLines(bytes)
  }

  /// Reads a file's text.
  static func read(_ bytes: [UInt8], path: String) -> TrackReading {
    var parser = WebVTTParser(bytes, path: path)
    parser.readFile()
    return parser.reading
  }

  private var hasLine: Bool { index < lines.ranges.count }

  private mutating func readFile() {
    guard hasSignature else {
      report(.signatureMissing, at: lines.ranges[0])
      return
    }
    if hasLine, !lines.ranges[1].isEmpty { readBlock(isHeader: true) }
    while hasLine {
      if lines.ranges[index].isEmpty { index += 1 } else { readBlock(isHeader: false) }
    }
  }

  private var hasSignature: Bool {
    let line = lines.ranges[0]
    guard lines.startsWith("WEBVTT", line) else { return false }
    let next = lines.bytes[line].dropFirst(6).first
    return next == nil || next == 0x20 || next == 0x09
  }

  /// Reads lines up to an empty one, or up to the times of the next cue.
  private mutating func readBlock(isHeader: Bool) {
    var block = Block(isHeader: isHeader)
    while hasLine, !lines.ranges[index].isEmpty {
      let line = lines.ranges[index]
      if lines.hasArrow(line) {
        guard !isHeader, block.cue == nil, !block.hasArrow, block.lines.count < 2,
          block.kind == .text
        else {
          report(.blankLineMissing, at: line)
          break
        }
        readTimings(line, of: &block)
      } else {
        startSection(in: &block)
        block.lines.append(line)
      }
      index += 1
    }
    finish(block)
  }

  private mutating func readTimings(_ line: Range<Int>, of block: inout Block) {
    block.hasArrow = true
    do throws(CueTimings.Fault) {
      let timings = try CueTimings(line, of: lines.bytes) { $0.timestamp() }
      block.cue = cue(timings, id: block.lines.first, line: line)
      block.lines = []
      hasSeenCue = true
    } catch {
      report(.timingsUnreadable(lines.bytes, at: error.offset), at: error.offset..<line.upperBound)
    }
  }

  /// Looks, before a block's second line, whether the first one starts a style sheet or a region.
  private func startSection(in block: inout Block) {
    guard !block.isHeader, !block.hasArrow, block.lines.count == 1, block.kind == .text else {
      return
    }
    let kind = section(block.lines[0])
    if kind == .comment { block.kind = .comment }
    guard !hasSeenCue, kind == .style || kind == .region else { return }
    block.kind = kind
    block.lines = []
  }

  private func section(_ line: Range<Int>) -> Block.Kind {
    if lines.isWord("STYLE", line) { return .style }
    if lines.isWord("REGION", line) { return .region }
    guard lines.startsWith("NOTE", line) else { return .text }
    let next = lines.bytes[line].dropFirst(4).first
    return next == nil || next == 0x20 || next == 0x09 ? .comment : .text
  }

  private mutating func finish(_ block: Block) {
    guard var cue = block.cue else { return finishWithoutCue(block) }
    cue.source.lines = block.lines
    if let last = block.lines.last {
      cue.source.whole = cue.source.whole.lowerBound..<last.upperBound
    }
    var parser = CueTextParser(lines.bytes, cue.source.text, path: path)
    cue.text = parser.parse()
    reading.diagnostics += parser.diagnostics
    reading.cues.append(cue)
  }

  private mutating func finishWithoutCue(_ block: Block) {
    guard let first = block.lines.first, let last = block.lines.last else { return }
    let range = first.lowerBound..<last.upperBound
    switch block.kind {
    case .style: reading.styles.append(range)
    case .region: reading.regions.append(region(block.lines))
    case .comment: reading.comments.append(range)
    case .text where block.isHeader: readHeader(block.lines)
    case .text where block.hasArrow: break
    case .text:
      switch section(first) {
      case .comment: reading.comments.append(range)
      case .style where hasSeenCue: report(.sectionLate("STYLE"), at: first)
      case .region where hasSeenCue: report(.sectionLate("REGION"), at: first)
      case .style, .region: break
      case .text: report(.textStray, at: first)
      }
    }
  }

  private mutating func readHeader(_ header: [Range<Int>]) {
    for line in header where lines.startsWith("Language:", line) {
      reading.language = String(lines.text(line).dropFirst(9).filter { !$0.isWhitespace })
    }
  }

  private mutating func region(_ block: [Range<Int>]) -> CaptionRegion {
    var region = CaptionRegion()
    for setting in SettingList(block, of: lines.bytes) where !region.read(setting) {
      report(.settingIgnored(setting, known: CaptionRegion.names), at: setting.range)
    }
    regionIDs.insert(region.id)
    return region
  }

  private mutating func cue(
    _ timings: CueTimings, id: Range<Int>?, line: Range<Int>
  ) -> Cue {
    let id = id ?? line.lowerBound..<line.lowerBound
    var cue = Cue(
      id: lines.text(id), start: timings.start, end: timings.end,
      source: Cue.Source(
        whole: id.lowerBound..<line.upperBound, id: id, start: timings.startRange,
        end: timings.endRange, timings: line, lines: []))
    for setting in SettingList([timings.rest], of: lines.bytes) {
      if !cue.settings.read(setting) {
        report(.settingIgnored(setting, known: CueSettings.names), at: setting.range)
      } else if setting.name == "region",
        !regionIDs.contains(setting.value)
      {
        cue.settings.region = nil
        report(.regionUnknown(setting.value), at: setting.range)
      }
    }
    if cue.settings.hasOwnPlace { cue.settings.region = nil }
    return cue
  }

  private mutating func report(_ fault: SyntaxFault, at range: Range<Int>) {
    reading.diagnostics.append(fault.diagnostic(at: range, in: path))
  }

  /// Lines that belong together.
  private struct Block {
    let isHeader: Bool
    var kind = Kind.text
    var lines: [Range<Int>] = []
    var cue: Cue?
    /// Whether a line with an arrow has been read, good or bad.
    var hasArrow = false

    enum Kind {
      case text, comment, style, region
    }
  }
}
