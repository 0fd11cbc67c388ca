import ArgumentParser
import Captions
import Diagnostics

/// Turns captions into another format, and into UTF-8.
struct CaptionsConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: HelpText.string(
      zh: "在 WebVTT 和 SRT 之间转换；GB18030 转成 UTF-8。",
      en: "Convert between WebVTT and SRT, and from GB18030 to UTF-8."))

  @OptionGroup var input: CaptionInput
  @OptionGroup var output: OutputFile

  @Option(
    help: HelpText.help(
      zh: "转成的格式；默认看输出文件名，否则转成 vtt",
      en: "The format to write; by default that of the output's name, else vtt."))
  var to: CaptionFormat?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let track = try input.track(global)
    let reporter = Reporter(options: global, texts: [input.file: track.bytes])
    let errors = track.errors.filter { $0.code != "captions-encoding" }
    let format = to ?? output.output.flatMap(CaptionFormat.init(path:)) ?? .webVTT
    if format != track.format, !errors.isEmpty { try reporter.stop(errors, .findings) }
    switch format {
    case .webVTT: try output.write(WebVTTWriter.write(track), global)
    case .subRip: try output.write(SubRipWriter.write(track), global)
    }
    reporter.warn(ConversionLoss.diagnostics(track, to: format))
  }
}

extension CaptionFormat: ExpressibleByArgument {}
