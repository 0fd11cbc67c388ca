import Diagnostics
import Glibc
import Synchronization

/// The folder that receives a site, replaced as a whole or not at all.
///
/// Files go to a staging folder beside it. `commit()` exchanges the two folders in one step of the
/// file system, so that whoever looks, also after a crash, finds the old site or the new one.
/// A lock is held as long as this object lives; files that somebody else put into the folder are
/// carried over.
package final class OutputFolder: Sendable {
  let location: OutputLocation
  let staging: String
  /// The files of the site that is there now; `nil` if there is none of ours.
  let oldManifest: OutputManifest?
  /// Whether the two folders may change places in one step; off only to test file systems that
  /// cannot.
  let exchanges: Bool
  private let stagingFolder: Descriptor
  private let state = Mutex(State())
  /// Released after `deinit` has discarded what is left, so that nobody starts before that.
  private let lock: OutputLock

  private struct State {
    var paths: [String] = []
    var isOpen = true
  }

  /// The codes of diagnostics that say the system refused a write.
  static let failures: Set<String> = ["output-unwritable", "output-closed"]

  /// The absolute path of the folder, without symbolic links.
  package var path: String { location.path }

  /// Takes the lock, tidies up after builds that were killed, and makes the staging folder.
  ///
  /// - Parameters:
  ///   - output: The folder, made on commit if it is missing; relative to the working folder.
  ///   - root: The site's root, whose sources the output must not touch.
  package static func begin(
    _ output: String, root: String
  ) throws(OutputRefusal) -> OutputFolder {
    try OutputFolder(OutputLocation(output, root: root), exchanges: true)
  }

  init(_ location: OutputLocation, exchanges: Bool) throws(OutputRefusal) {
    self.location = location
    self.exchanges = exchanges
    let staging = location.stagingPath(process: getpid())
    self.staging = staging
    lock = try Self.lock(location)
    try OutputRefusal.wrapping { () throws(FileError) in try Self.recover(location) }
    oldManifest = try Self.manifest(at: location)
    stagingFolder = try OutputRefusal.wrapping { () throws(FileError) in
      try FileSystem.makeFolders(staging)
      return try Descriptor(staging, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    }
  }

  deinit {
    _ = discard()
  }

  /// Writes a file of the new site; may be called from many tasks at once.
  ///
  /// - Parameters:
  ///   - bytes: The file's whole content.
  ///   - path: The path below the output folder, with `/` between its parts.
  /// - Returns: What went wrong, or `nil`.
  package func write(_ bytes: [UInt8], to path: String) -> Diagnostic? {
    create(path) { file throws(FileError) in try file.write(bytes, path: path) }
  }

  /// Copies a file of the site's sources into the new site.
  ///
  /// - Parameters:
  ///   - source: The file, relative to the site's root. Symbolic links must stay inside the root.
  ///   - path: The path below the output folder.
  /// - Returns: What went wrong, or `nil`.
  package func copy(_ source: String, to path: String) -> Diagnostic? {
    do throws(FileError) {
      let fullPath = location.root + "/" + source
      guard let resolved = try FileSystem.resolved(fullPath) else {
        return FileError(ENOENT, at: source).diagnostic("resource-missing")
      }
      guard resolved.hasPrefix(location.root + "/") else {
        return Diagnostic(
          .error, "resource-outside", zh: "\(source) 通过符号链接指向网站文件夹之外",
          en: "\(source) is a symbolic link out of the site folder", at: nil,
          help: Message(zh: "把文件复制到网站文件夹中", en: "copy the file into the site folder"))
      }
      let original = try Descriptor(resolved, O_RDONLY | O_NONBLOCK)
      guard try original.status(path: source).kind == .file else {
        return Diagnostic(
          .error, "resource-not-file", zh: "\(source) 不是普通文件", en: "\(source) is not a plain file",
          at: nil, help: Message(zh: "换成普通文件或移走它", en: "replace it with a plain file, or move it"))
      }
      return create(path) { file throws(FileError) in
        try file.append(contentsOf: original, path: source)
      }
    } catch {
      return error.diagnostic("resource-unreadable")
    }
  }

  /// Takes a file of the old site over into the new one.
  ///
  /// - Returns: What went wrong, or `nil`.
  func keep(_ path: String) -> Diagnostic? {
    do throws(FileError) {
      try carry(path)
    } catch {
      return error.diagnostic("output-unwritable")
    }
    return note(path)
  }

  /// Drops the new site; the one that is there stays as it is.
  ///
  /// - Returns: What went wrong, or `nil`; the next build tidies up in any case.
  package func discard() -> Diagnostic? {
    guard close() != nil else { return nil }
    return removeStaging()
  }

  /// The paths written so far.
  var writtenPaths: [String] { state.withLock { $0.paths } }

  /// Ends the writing and returns the paths written so far; `nil` if it has ended before.
  func close() -> [String]? {
    state.withLock { state in
      guard state.isOpen else { return nil }
      state.isOpen = false
      return state.paths
    }
  }

  func removeStaging() -> Diagnostic? {
    do {
      try FileSystem.removeTree(staging)
      return nil
    } catch {
      return Self.leftover(staging, error)
    }
  }

  /// Says that a folder of ours could not be removed, which harms nobody.
  static func leftover(_ path: String, _ error: FileError) -> Diagnostic {
    Diagnostic(
      .warning, "output-leftover", zh: "无法删除临时文件夹 \(path)（\(error.reason.zh)）",
      en: "cannot remove the temporary folder \(path) (\(error.reason.en))", at: nil,
      help: Message(zh: "可以手工删除它；下次生成也会再试", en: "remove it by hand; the next build tries again"))
  }

  private func create(
    _ path: String, _ fill: (borrowing Descriptor) throws(FileError) -> Void
  ) -> Diagnostic? {
    if let problem = OutputPath.problem(of: path) { return problem }
    do throws(FileError) {
      let file = try openNew(path)
      try fill(file)
    } catch let error
      where error.number == EEXIST || error.number == ENOTDIR || error.number == EISDIR
    {
      return Diagnostic(
        .error, "output-duplicate", zh: "两个来源都要写入 \(path)", en: "two sources write \(path)",
        at: nil,
        help: Message(
          zh: "为其中一个页面或文件改用别的地址", en: "give one of the pages or files another address"))
    } catch {
      return error.diagnostic("output-unwritable")
    }
    return note(path)
  }

  /// Notes that a file belongs to the new site.
  private func note(_ path: String) -> Diagnostic? {
    let isOpen = state.withLock { state in
      if state.isOpen { state.paths.append(path) }
      return state.isOpen
    }
    return isOpen ? nil : FileError(EBADF, at: path).diagnostic("output-closed")
  }

  /// Opens a new file in its folder, which most pages have for themselves, so that it is made first.
  private func openNew(_ path: String) throws(FileError) -> Descriptor {
    let folder = FileSystem.parent(of: path)
    if folder != ".", try !FileSystem.makeFolder(folder, in: stagingFolder) {
      try FileSystem.makeFolders(staging + "/" + folder)
    }
    return try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, in: stagingFolder.number)
  }
}
