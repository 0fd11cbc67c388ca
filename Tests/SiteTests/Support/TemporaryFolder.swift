import Glibc
import Testing

@testable import Site

/// A folder that is removed when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/sitegen-test-XXXXXX".utf8CString)
    _ = try #require(mkdtemp(&template))
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    try? FileSystem.removeTree(path)  // Nothing depends on a folder left in /tmp.
  }

  /// Writes a file and the folders above it.
  func write(_ text: String, to name: String) throws {
    try FileSystem.makeFolders(FileSystem.parent(of: path + "/" + name))
    try FileSystem.remove(path + "/" + name)
    try FileSystem.writeNew(Array(text.utf8), to: path + "/" + name)
  }

  /// Returns a file's text; `nil` if there is none.
  func text(_ name: String) throws -> String? {
    try FileSystem.read(path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Returns the paths of all files below a folder, sorted.
  func files(below name: String) throws -> [String] {
    try FileSystem.entries(in: path + "/" + name).flatMap { entry -> [String] in
      guard entry.isFolder else { return [entry.name] }
      return try files(below: name + "/" + entry.name).map { entry.name + "/" + $0 }
    }
  }

  /// Returns the names in a folder, sorted.
  func names(in name: String = "") throws -> [String] {
    try FileSystem.entries(in: path + "/" + name).map(\.name)
  }
}
