import Glibc
import Yams

/// How many instructions each hot path took when that was last agreed on.
struct InstructionBaseline: Codable {
  /// What decides on the counts beside the sources.
  var toolchain: String
  /// The instructions for all pages, by the path's name.
  var instructions: [String: Int]

  /// The file, below the root of the repository.
  static let file = "Tests/ChoreTests/Instructions/baseline.yaml"
  /// How far a count may be from the agreed one.
  static let tolerance = 0.03

  /// Reads the agreed counts.
  static func read() throws -> InstructionBaseline {
    try YAMLDecoder().decode(from: String(decoding: File.read(file), as: UTF8.self))
  }

  /// Writes counts as the agreed ones.
  func write() throws {
    let encoder = YAMLEncoder()
    encoder.options.sortKeys = true
    try File.write(
      "# Instructions for \(InstructionCount.pageCount) pages; written by `sitegen-dev bench check --update`.\n"
        + encoder.encode(self), to: Self.file)
  }

  /// Returns how far a count is from the agreed one, as a ratio; `nil` for a path without one.
  func growth(of path: HotPath, to count: Int) -> Double? {
    instructions[path.rawValue].map { Double(count) / Double($0) - 1 }
  }

  /// The compiler and the C library that this program was made with.
  static func currentToolchain(log: String) throws(ChoreFailure) -> String {
    let child = ChildProcess(program: "swift", arguments: ["--version"], log: log)
    _ = try child.succeed()
    let lines = try child.output().split(separator: "\n")
    guard let version = lines.first(where: { $0.contains("Swift version") }) else {
      throw ChoreFailure("swift told no version")
    }
    var library = [CChar](repeating: 0, count: 64)
    confstr(Int32(_CS_GNU_LIBC_VERSION), &library, library.count)
    let name = String(decoding: library.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    return "\(version), \(name)"
  }
}
