import Captions
import Diagnostics

extension Retiming {
  /// Writes a file with other times; cues before the recording end the command.
  func run(_ input: CaptionInput, _ output: OutputFile, _ global: GlobalOptions) throws {
    let track = try input.track(global)
    let reporter = Reporter(options: global, texts: [input.file: track.bytes])
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try apply(to: track)
    } catch {
      switch error {
      case .beforeStart(let diagnostics): try reporter.stop(diagnostics, .findings)
      }
    }
    try output.write(bytes, global)
    reporter.warn(track.errors)
  }
}
