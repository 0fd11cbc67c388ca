import Diagnostics
import Glibc
import Lint

/// Pages to lint, with the files around them.
package struct LintTarget: Sendable {
  /// The files that links and references may lead to.
  package let files: SiteFiles
  /// The paths of the pages, relative to the root.
  package let pages: [String]

  /// Takes all pages of a folder.
  ///
  /// - Parameter address: The address at which the folder is published.
  package static func folder(
    _ path: String, address: PublishedAddress?
  ) throws(FileError) -> LintTarget {
    let root = FileSystem.absolute(path, from: FileSystem.workingFolder)
    var paths: [String] = []
    try walk(root, below: "", into: &paths)
    paths.sort()
    return LintTarget(
      files: SiteFiles(paths: paths, address: address) { path throws(SiteFiles.UnreadableFile) in
        try read(root + "/" + path)
      }, pages: paths.filter(isPage))
  }

  /// Takes single pages; links are followed only between them, and none counts as broken.
  ///
  /// - Parameter paths: Paths relative to the working folder.
  package static func pages(_ paths: [String], address: PublishedAddress?) -> LintTarget {
    let root = FileSystem.workingFolder
    let files = SiteFiles(paths: paths.sorted(), address: address, isComplete: false) {
      path throws(SiteFiles.UnreadableFile) in
      try read(FileSystem.absolute(path, from: root))
    }
    return LintTarget(files: files, pages: paths.sorted())
  }

  /// Takes a page that is in memory.
  package static func page(
    _ bytes: [UInt8], named name: String, address: PublishedAddress?
  ) -> LintTarget {
    let files = SiteFiles(paths: [name], address: address, isComplete: false) {
      path throws(SiteFiles.UnreadableFile) in
      if path == name { return bytes }
      return try read(FileSystem.absolute(path, from: FileSystem.workingFolder))
    }
    return LintTarget(files: files, pages: [name])
  }

  /// Whether a file is an HTML page by its name.
  private static func isPage(_ path: String) -> Bool {
    path.hasSuffix(".html") || path.hasSuffix(".htm")
  }

  /// Collects the files below a folder; what starts with a dot is left out, as web servers do.
  private static func walk(
    _ folder: String, below prefix: String, into paths: inout [String]
  ) throws(FileError) {
    for entry in try FileSystem.entries(in: folder) where !entry.name.hasPrefix(".") {
      if entry.isFolder {
        try walk(folder + "/" + entry.name, below: prefix + entry.name + "/", into: &paths)
      } else {
        paths.append(prefix + entry.name)
      }
    }
  }

  /// Returns the bytes of a file.
  static func read(_ path: String) throws(SiteFiles.UnreadableFile) -> [UInt8] {
    do throws(FileError) {
      guard let bytes = try FileSystem.read(path) else { throw FileError(ENOENT, at: path) }
      return bytes
    } catch {
      throw SiteFiles.UnreadableFile(reason: error.reason)
    }
  }
}
