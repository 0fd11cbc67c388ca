import ArgumentParser
import Diagnostics
import Site

/// Where a command writes its result.
struct OutputFile: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: HelpText.help(
      zh: "写入的文件；默认写到标准输出", en: "The file to write; by default standard output.",
      value: "file"))
  var output: String?

  /// Writes the result; a file that cannot be written ends the command.
  func write(_ bytes: [UInt8], _ global: GlobalOptions) throws {
    guard let output else { return Console.write(bytes, to: .output) }
    do throws(FileError) {
      try FileSystem.replace(output, with: bytes)
    } catch {
      try Reporter(options: global).stop([error.diagnostic()], .failed)
    }
  }
}
