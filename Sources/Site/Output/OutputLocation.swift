import Diagnostics
import Glibc

/// An output folder's place on the disk, checked against the folders that must never be replaced.
struct OutputLocation: Sendable, Hashable {
  /// The absolute path, without symbolic links.
  let path: String
  /// The site's root, absolute and without symbolic links.
  let root: String

  /// Resolves and checks a place.
  ///
  /// - Parameters:
  ///   - output: The folder; a relative path starts at the working folder.
  ///   - root: The site's root.
  init(_ output: String, root: String) throws(OutputRefusal) {
    let (root, sources) = try OutputRefusal.wrapping { () throws(FileError) in
      guard let root = try FileSystem.resolved(root) else { throw FileError(ENOENT, at: root) }
      let sources = [root + "/Content", root + "/Templates"]
      return (
        root,
        try sources.map { source throws(FileError) in
          try FileSystem.resolved(source) ?? source
        }
      )
    }
    self.root = root
    path = try Self.resolve(FileSystem.absolute(output, from: FileSystem.workingFolder))
    for source in sources { try Self.refuseOverlap(of: path, with: source) }
    if Self.contains(path, root) {
      throw .misuse(
        "output-overlap", zh: "输出文件夹 \(path) 包含网站源文件夹 \(root)",
        en: "output folder \(path) contains the site's sources in \(root)", help: Self.chooseAnother
      )
    }
  }

  /// The folder that holds the output folder.
  var parent: String { FileSystem.parent(of: path) }
  /// The file that is locked while a build writes.
  var lockPath: String { sibling("lock") }
  /// The file with what a build keeps for the next one.
  var cachePath: String { sibling("cache") }
  /// Where that file is written before it takes the place of the last one.
  var cacheDraftPath: String { sibling("cache.new") }
  /// Where the old site waits while file systems without exchange take the new one.
  var previousPath: String { sibling("previous") }

  /// Where the process with this identifier prepares the new site.
  func stagingPath(process: Int32) -> String { sibling("staging-\(process)") }

  /// Whether a name beside the output folder is one of our staging folders, of whatever process.
  func isStagingName(_ name: String) -> Bool {
    let prefix = FileSystem.name(of: sibling("staging-"))
    guard name.hasPrefix(prefix) else { return false }
    let process = name.dropFirst(prefix.count)
    return !process.isEmpty && process.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private func sibling(_ suffix: String) -> String {
    FileSystem.absolute(".\(FileSystem.name(of: path)).\(suffix)", from: parent)
  }

  /// Resolves the links in the part of a path that exists.
  private static func resolve(_ path: String) throws(OutputRefusal) -> String {
    let (resolved, status) = try OutputRefusal.wrapping { () throws(FileError) in
      (try FileSystem.resolved(path), try FileSystem.status(path))
    }
    if let resolved {
      guard FileSystem.isFolder(resolved) else {
        throw .misuse(
          "output-not-folder", zh: "输出路径 \(path) 不是文件夹", en: "output path \(path) is not a folder",
          help: chooseAnother)
      }
      return resolved
    }
    if status?.kind == .symbolicLink {
      throw .misuse(
        "output-not-folder", zh: "输出路径 \(path) 是失效的符号链接",
        en: "output path \(path) is a symbolic link to nothing",
        help: Message(
          zh: "建立链接指向的文件夹，或删除该链接", en: "make the folder it points to, or remove the link"))
    }
    let parent = FileSystem.parent(of: path)
    return try FileSystem.absolute(FileSystem.name(of: path), from: resolve(parent))
  }

  private static func refuseOverlap(of output: String, with source: String) throws(OutputRefusal) {
    guard contains(output, source) || contains(source, output) else { return }
    throw .misuse(
      "output-overlap", zh: "输出文件夹 \(output) 与源文件夹 \(source) 重叠",
      en: "output folder \(output) overlaps the source folder \(source)", help: chooseAnother)
  }

  /// Whether `folder` is `path` or lies above it.
  private static func contains(_ folder: String, _ path: String) -> Bool {
    folder == path || folder == "/" || path.hasPrefix(folder + "/")
  }

  private static let chooseAnother = Message(
    zh: "用 --output 指定另一个文件夹，例如 public", en: "choose another folder with --output, such as public")
}
