import ArgumentParser
import Captions
import Diagnostics
import Site

/// The caption file that a command reads.
struct CaptionInput: ParsableArguments {
  @Argument(
    help: HelpText.help(
      zh: "字幕文件（.vtt 或 .srt）；- 是标准输入", en: "A caption file, .vtt or .srt; - is standard input.",
      value: "file"))
  var file: String

  /// Reads the file; a file in an unknown encoding ends the command, other faults do not.
  func track(_ global: GlobalOptions) throws -> CaptionTrack {
    let track = try Self.track(file, global)
    guard track.encoding != .unknown else {
      try Reporter(options: global, texts: [file: track.bytes])
        .stop(track.diagnostics.filter { $0.code == "captions-encoding" }, .findings)
    }
    return track
  }

  /// Reads a file; one that cannot be read ends the command.
  static func track(_ file: String, _ global: GlobalOptions) throws -> CaptionTrack {
    CaptionTrack(try InputFile.read(file, global), path: file)
  }
}
