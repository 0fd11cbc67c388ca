import ArgumentParser
import Captions

/// Measures captions against webvtt-py: reading alone, and the whole command that converts them.
struct BenchCaptionsCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "captions",
    abstract: "Read and convert generated captions, with webvtt-py beside it.",
    discussion: """
      Run it in release in the repository's root on an idle machine. Exit code 1 means that a \
      budget was missed, 3 that nothing could be measured.
      """)

  @Option(help: "The size of the captions, in thousands of bytes.")
  var kilobytes = 1000

  @Option(help: "How many measured runs of each, after one that is not measured.")
  var runs = 9

  @Option(help: "The sitegen program; without it, one is built in release.")
  var sitegen: String?

  @Option(help: "A date to print in the report.")
  var date: String?

  func validate() throws {
    if kilobytes < 1 || runs < 1 {
      throw ValidationError("--kilobytes and --runs must be 1 or more")
    }
  }

  func perform() throws {
    let workshop = try Workshop(keep: nil, storage: .memory)
    let text = SampleCaptions(size: kilobytes * 1000).webVTT()
    try workshop.folder.write(text, to: "captions.vtt")
    let file = "\(workshop.folder.path)/captions.vtt"
    let program = try SitegenProgram(path: sitegen, workshop: workshop)
    let rival = try WebVTTProgram(workshop: workshop)
    var report = CaptionsReport(bytes: text.utf8.count, date: date)
    for run in 0...runs {
      let (seconds, cueCount) = Self.read(Array(text.utf8))
      let usage = try program.convert(file, to: "\(workshop.folder.path)/ours.srt")
      let theirs = try rival.convert(file, to: "\(workshop.folder.path)/theirs.srt")
      guard cueCount == theirs.cueCount else {
        throw ChoreFailure("\(cueCount) cues, but webvtt-py reads \(theirs.cueCount)")
      }
      report.versions = ["sitegen \(program.version)", theirs.version]
      guard run > 0 else { continue }
      report.reading.append((seconds, theirs.readSeconds))
      report.converting.append((usage.wall, theirs.usage.wall))
      report.processor.append(
        (usage.user + usage.system, theirs.usage.user + theirs.usage.system))
    }
    print(try report.markdown())
    try workshop.folder.remove()
    if !report.meetsBudget { throw ExitCode(1) }
  }

  private static func read(_ bytes: [UInt8]) -> (seconds: Double, cueCount: Int) {
    let stopwatch = Stopwatch()
    let track = CaptionTrack(bytes, path: "captions.vtt")
    return (stopwatch.seconds, track.cues.count)
  }
}
