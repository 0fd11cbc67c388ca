import Glibc
import Site

/// A folder that is removed when the test ends.
package final class TemporaryFolder: Sendable {
  /// The absolute path.
  package let path: String

  /// - Parameter isInMemory: Whether the folder lies in memory where the system has a place for that;
  ///   for tests that make thousands of files, which is slow on a disk.
  package init(isInMemory: Bool = false) throws {
    let memory = "/dev/shm"
    let parent = isInMemory && access(memory, W_OK) == 0 ? memory : P_tmpdir
    var template = Array("\(parent)/sitegen-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(at: parent) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    // Nothing depends on a folder that stays there.
    do { try FileSystem.removeTree(path) } catch {}
  }

  /// Writes a file, over one that exists, and the folders above it.
  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file, over one that exists, and the folders above it.
  package func write(_ bytes: [UInt8], to name: String) throws {
    try FileSystem.makeFolders(FileSystem.parent(of: path + "/" + name))
    try FileSystem.remove(path + "/" + name)
    try FileSystem.writeNew(bytes, to: path + "/" + name)
  }

  /// Copies a folder with everything in it.
  package func copy(_ source: String, to name: String) throws {
    for entry in try FileSystem.entries(in: source) {
      let (from, to) = (source + "/" + entry.name, name + "/" + entry.name)
      if entry.isFolder {
        try copy(from, to: to)
      } else if let bytes = try FileSystem.read(from) {
        try write(bytes, to: to)
      }
    }
  }

  /// Returns the bytes of all files below a folder, links followed, by their paths.
  package func contents(of name: String) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for file in try files(below: name) {
      contents[file] = try FileSystem.read(path + "/" + name + "/" + file)
    }
    return contents
  }

  /// Returns a file's text; `nil` if there is none.
  package func text(_ name: String) throws -> String? {
    try FileSystem.read(path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Returns the paths of all files below a folder, sorted.
  package func files(below name: String) throws -> [String] {
    try FileSystem.entries(in: path + "/" + name).flatMap { entry -> [String] in
      guard entry.isFolder else { return [entry.name] }
      return try files(below: name + "/" + entry.name).map { entry.name + "/" + $0 }
    }
  }

  /// Returns the names in a folder, sorted.
  package func names(in name: String = "") throws -> [String] {
    try FileSystem.entries(in: path + "/" + name).map(\.name)
  }
}
