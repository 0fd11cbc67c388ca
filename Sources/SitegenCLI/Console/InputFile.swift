import Diagnostics
import Site

/// A file that a command reads as a whole.
enum InputFile {
  /// Reads a file, or standard input for `-`; one that cannot be read ends the command.
  static func read(_ path: String, _ global: GlobalOptions) throws -> [UInt8] {
    do throws(FileError) {
      if path == "-" { return try Console.readInput() }
      if let bytes = try FileSystem.read(path) { return bytes }
    } catch {
      try Reporter(options: global).stop([error.diagnostic()], .failed)
    }
    let missing = Diagnostic(
      .error, "input-missing", zh: "没有 \(path) 这个文件", en: "there is no file \(path)", at: nil,
      help: Message(zh: "检查路径", en: "check the path"))
    try Reporter(options: global).stop([missing], .misused)
  }
}
