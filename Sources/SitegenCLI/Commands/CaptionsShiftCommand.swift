import ArgumentParser
import Captions

/// Moves all captions in time.
struct CaptionsShiftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shift",
    abstract: HelpText.string(
      zh: "把全部字幕推迟或提前若干秒，其余不变。",
      en: "Move all captions in time and leave all else as it is."))

  @OptionGroup var input: CaptionInput
  @OptionGroup var output: OutputFile

  @Option(
    parsing: .unconditional,
    help: HelpText.help(
      zh: "推迟的秒数，例如 1.5；负数是提前", en: "Seconds to move by, such as 1.5; earlier if negative.",
      value: "seconds"))
  var by: Double

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard by.magnitude <= 1_000_000 else {
      throw ValidationError("--by must be between -1000000 and 1000000.")
    }
  }

  func run() throws {
    try Retiming.shift(milliseconds: Int((by * 1000).rounded())).run(input, output, global)
  }
}
