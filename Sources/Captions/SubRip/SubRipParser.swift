import Diagnostics
import HTML

/// Reads SubRip, which has no standard, as the common programs do.
struct SubRipParser {
  private let path: String
  private let lines: TextLines
  private var index = 0
  private var reading = TrackReading()

  private init(_ bytes: [UInt8], path: String) {
    self.path = path
    lines = TextLines(bytes)
  }

  /// Reads a file's text.
  static func read(_ bytes: [UInt8], path: String) -> TrackReading {
    var parser = SubRipParser(bytes, path: path)
    while let line = parser.line(0) {
      if parser.lines.isBlank(line) { parser.index += 1 } else { parser.readBlock() }
    }
    return parser.reading
  }

  private func line(_ distance: Int) -> Range<Int>? {
    index + distance < lines.ranges.count ? lines.ranges[index + distance] : nil
  }

  private func hasTimings(_ distance: Int) -> Bool {
    line(distance).map(lines.hasArrow) ?? false
  }

  private mutating func readBlock() {
    guard let first = line(0) else { return }
    var id = first.lowerBound..<first.lowerBound
    if !hasTimings(0) {
      guard hasTimings(1) else {
        report(.textStray, at: first)
        _ = readText()
        return
      }
      id = first
      index += 1
    }
    guard let timings = line(0) else { return }
    index += 1
    let text = readText()
    readCue(id: id, timings: timings, text: text)
  }

  /// Reads lines up to a blank one or the next cue.
  private mutating func readText() -> [Range<Int>] {
    var text: [Range<Int>] = []
    while let line = line(0), !lines.isBlank(line) {
      let startsCue = hasTimings(0) || (isNumber(line) && hasTimings(1))
      if startsCue {
        report(.blankLineMissing, at: line)
        break
      }
      text.append(line)
      index += 1
    }
    return text
  }

  private func isNumber(_ line: Range<Int>) -> Bool {
    lines.bytes[line].allSatisfy { SourceText.isDigit($0) || ASCII.isSpace($0) }
  }

  private mutating func readCue(id: Range<Int>, timings line: Range<Int>, text: [Range<Int>]) {
    let timings: CueTimings
    do throws(CueTimings.Fault) {
      timings = try CueTimings(line, of: lines.bytes) { $0.subRipTime() }
    } catch {
      return report(
        .timingsUnreadable(comma: false), at: error.offset..<line.upperBound)
    }
    var cue = Cue(
      id: identifier(id), start: timings.start, end: timings.end,
      source: Cue.Source(
        whole: min(id.lowerBound, line.lowerBound)..<(text.last ?? line).upperBound,
        id: id.isEmpty ? line.lowerBound..<line.lowerBound : id, start: timings.startRange,
        end: timings.endRange, timings: line, lines: text))
    if !lines.isBlank(timings.rest) { report(.coordinatesIgnored, at: timings.rest) }
    var parser = SubRipTextParser(lines.bytes, cue.source.text)
    cue.text = parser.parse()
    if let place = parser.place { cue.settings = place.settings }
    reading.cues.append(cue)
  }

  /// Returns a cue's identifier; its running number is none.
  private func identifier(_ range: Range<Int>) -> String {
    let text = lines.text(range).filter { !$0.isWhitespace }
    return Int(text) == reading.cues.count + 1 ? "" : text
  }

  private mutating func report(_ fault: SyntaxFault, at range: Range<Int>) {
    reading.diagnostics.append(fault.diagnostic(at: range, in: path))
  }
}
