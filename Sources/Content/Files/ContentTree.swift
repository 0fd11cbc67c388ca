import Diagnostics
import Glibc

/// The files below `Content`, in byte order of their paths.
struct ContentTree: Sendable {
  /// Markdown files, relative to the site root.
  var pages: [String] = []
  /// Other files that belong into the site, relative to the site root.
  var resources: [String] = []
  /// Files directly in `Content/_data`.
  var data: [String] = []
  var diagnostics: [Diagnostic] = []

  /// The name of the content folder.
  static let folder = "Content"

  /// Walks the content folder of a site; `root` is absolute and free of symbolic links.
  ///
  /// Hidden names and names with `_` at the start are left out, except `_index.md` and `_data`.
  static func walk(root: String) -> ContentTree {
    var tree = ContentTree()
    tree.walk(folder, root: root, depth: 0)
    return tree
  }

  private static let depthLimit = 64

  private mutating func walk(_ folder: String, root: String, depth: Int) {
    guard depth < Self.depthLimit else {
      diagnostics.append(.folderTooDeep(folder))
      return
    }
    do {
      for entry in try DirectoryListing.entries(atPath: root + "/" + folder) {
        visit(entry, in: folder, root: root, depth: depth)
      }
    } catch {
      diagnostics.append(.unreadable(folder, error))
    }
  }

  private mutating func visit(
    _ entry: DirectoryListing.Entry, in folder: String, root: String, depth: Int
  ) {
    guard entry.name.first != UInt8(ascii: ".") else { return }
    guard let name = String(validating: entry.name, as: UTF8.self) else {
      diagnostics.append(.fileName(folder + "/" + String(decoding: entry.name, as: UTF8.self)))
      return
    }
    let path = folder + "/" + name
    guard PathPart.problem(of: name) == nil else {
      diagnostics.append(.fileName(path))
      return
    }
    switch FileKind.of(path, listedAs: entry.type, root: root) {
    case .refused(let diagnostic): diagnostics.append(diagnostic)
    case .folder where name == "_data" && depth == 0: walkData(path, root: root)
    case .folder: if !name.hasPrefix("_") { walk(path, root: root, depth: depth + 1) }
    case .file: addFile(name, at: path)
    case .other: diagnostics.append(.notAFile(path))
    }
  }

  private mutating func addFile(_ name: String, at path: String) {
    if name == "_index.md" {
      pages.append(path)
    } else if name.hasPrefix("_") {
      if name.hasSuffix(".md") { diagnostics.append(.fileIgnored(path)) }
    } else if name.hasSuffix(".md") {
      pages.append(path)
    } else {
      resources.append(path)
    }
  }

  private mutating func walkData(_ folder: String, root: String) {
    var inner = ContentTree()
    inner.walk(folder, root: root, depth: 1)
    data = inner.resources.filter { !$0.dropFirst(folder.count + 1).contains("/") }
    diagnostics += inner.diagnostics
  }
}

/// What lies at a path, links followed as far as they may be.
private enum FileKind {
  case file
  case folder
  case other
  case refused(Diagnostic)

  /// Tells what a name in a folder is; a link must lead to a file inside the root.
  ///
  /// - Parameter type: What the folder says that it is, so that few files have to be asked.
  static func of(_ path: String, listedAs type: Int, root: String) -> FileKind {
    switch type {
    case DT_REG: .file
    case DT_DIR: .folder
    case DT_LNK: linked(path, root: root)
    case DT_UNKNOWN: asked(path, root: root)
    default: .other
    }
  }

  private static func asked(_ path: String, root: String) -> FileKind {
    var status = stat()
    guard lstat(root + "/" + path, &status) == 0 else {
      return .refused(.unreadable(path, .current))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return linked(path, root: root)
    default: return .other
    }
  }

  private static func linked(_ path: String, root: String) -> FileKind {
    var status = stat()
    guard let target = RealPath.of(root + "/" + path), stat(target, &status) == 0 else {
      return .refused(.unreadable(path, .current))
    }
    guard target.hasPrefix(root == "/" ? root : root + "/") else {
      return .refused(.linkLeavesSite(path))
    }
    return status.st_mode & S_IFMT == S_IFREG ? .file : .refused(.linkToFolder(path))
  }
}

/// Paths without symbolic links, `.` and `..`.
enum RealPath {
  /// Returns the absolute path of what exists at `path`; `nil` otherwise, with `errno` set.
  static func of(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// What stands in a folder.
enum DirectoryListing {
  /// A name in a folder.
  struct Entry {
    /// The name as bytes, which need not be UTF-8.
    let name: [UInt8]
    /// One of the system's constants for what it names: `DT_REG`, `DT_UNKNOWN` and so on.
    let type: Int
  }

  /// Returns the entries in byte order of their names, without `.` and `..`.
  static func entries(atPath path: String) throws(ReadingError) -> [Entry] {
    guard let directory = opendir(path) else { throw .current }
    defer { closedir(directory) }
    var entries: [Entry] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == Array(".".utf8) || name == Array("..".utf8) { continue }
      entries.append(Entry(name: name, type: Int(entry.pointee.d_type)))
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }
}
