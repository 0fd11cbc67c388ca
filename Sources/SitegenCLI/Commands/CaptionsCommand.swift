import ArgumentParser

/// Works with caption files.
struct CaptionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "captions",
    abstract: HelpText.string(
      zh: "检查、转换字幕，把字幕变成文字稿。",
      en: "Check and convert captions, make transcripts of them."),
    subcommands: [
      CaptionsCheckCommand.self, CaptionsConvertCommand.self, CaptionsTranscriptCommand.self,
      CaptionsShiftCommand.self, CaptionsScaleCommand.self,
    ])
}
