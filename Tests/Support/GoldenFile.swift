import Site

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

  /// Returns the first line that is not as recorded, beside the one that is; `nil` when all are.
  package func difference(from text: String) throws -> String? {
    if CommandCase.isUpdating {
      try FileSystem.makeFolders(FileSystem.parent(of: path))
      try FileSystem.replace(path, with: Array(text.utf8))
    }
    guard let bytes = try bytes else { return "\(path) is missing" }
    let recorded = String(decoding: bytes, as: UTF8.self)
    guard text != recorded else { return nil }
    let lines = [text, recorded].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let number = zip(lines[0], lines[1]).prefix { $0 == $1 }.reduce(0) { count, _ in count + 1 }
    let pair = lines.map { $0.count > number ? String($0[number]) : "" }
    return "\(path):\(number + 1): “\(pair[0])”, not “\(pair[1])”"
  }
}
