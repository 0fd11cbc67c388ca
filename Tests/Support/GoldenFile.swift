import Site
import Testing

/// A file that holds what a program is expected to write; `SITEGEN_UPDATE=1` rewrites it.
package struct GoldenFile {
  private let path: String

  /// - Parameter path: The absolute path.
  package init(_ path: String) {
    self.path = path
  }

  /// The bytes; `nil` if there is no such file.
  package var bytes: [UInt8]? {
    get throws { try FileSystem.read(path) }
  }

  /// Records an issue with the first line that is not as recorded.
  package func expect(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if CommandCase.isUpdating {
      try FileSystem.makeFolders(FileSystem.parent(of: path))
      try FileSystem.replace(path, with: Array(text.utf8))
    }
    let recorded = try #require(try bytes, "\(path) is missing", sourceLocation: sourceLocation)
    let expected = String(decoding: recorded, as: UTF8.self)
    guard text != expected else { return }
    let lines = (text.split(separator: "\n"), expected.split(separator: "\n"))
    let number = zip(lines.0, lines.1).prefix { $0 == $1 }.reduce(0) { count, _ in count + 1 }
    let pair = [lines.0, lines.1].map { $0.count > number ? String($0[number]) : "(end)" }
    Issue.record("\(path): “\(pair[0])”, not “\(pair[1])”", sourceLocation: sourceLocation)
  }
}
