import ArgumentParser
import Captions

/// Stretches all captions in time.
struct CaptionsScaleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scale",
    abstract: HelpText.string(
      zh: "把全部时间按比例放大或缩小，例如帧率变化之后。",
      en: "Make all times longer or shorter, as after a change of the frame rate."))

  @OptionGroup var input: CaptionInput
  @OptionGroup var output: OutputFile

  @Option(
    help: HelpText.help(
      zh: "倍数，例如 25 帧变成 24 帧是 25/24", en: "The factor, such as 25/24 from 25 frames to 24.",
      value: "factor"))
  var by: Factor

  @OptionGroup var global: GlobalOptions

  /// A factor on the command line: `1.001` or `25/24`.
  struct Factor: ExpressibleByArgument {
    let value: Double

    init?(argument: String) {
      let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        .map { Double($0) ?? .nan }
      let value = parts.count == 2 ? parts[0] / parts[1] : parts[0]
      guard parts.count <= 2, (0.01...100).contains(value) else { return nil }
      self.value = value
    }
  }

  func run() throws {
    try Retiming.scale(by.value).run(input, output, global)
  }
}
