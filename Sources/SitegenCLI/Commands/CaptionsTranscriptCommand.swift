import ArgumentParser
import Captions

/// Makes a transcript of captions.
struct CaptionsTranscriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: HelpText.string(
      zh: "由字幕生成文字稿，带说话人和时间。",
      en: "Make a transcript of captions, with speakers and times."))

  @OptionGroup var input: CaptionInput
  @OptionGroup var output: OutputFile

  @Option(help: HelpText.help(zh: "文字稿的格式", en: "The format of the transcript."))
  var format = Format.text

  @Option(
    help: HelpText.help(
      zh: "录像的地址，HTML 里的时间链接到它",
      en: "The address of the recording that times in HTML link to.", value: "url"))
  var media: String?

  @OptionGroup var global: GlobalOptions

  /// The format of a transcript.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html
  }

  func validate() throws {
    if media != nil, format == .text { throw ValidationError("--media needs --format html.") }
  }

  func run() throws {
    let track = try input.track(global)
    let transcript = Transcript(track)
    switch format {
    case .text: try output.write(Array(transcript.text.utf8), global)
    case .html: try output.write(transcript.html(media: media), global)
    }
    Reporter(options: global, texts: [input.file: track.bytes])
      .warn(track.errors)
  }
}
