import Diagnostics
import Glibc

/// Reads the files below `Templates`.
struct ThemeFolder {
  /// The files, sorted by path.
  private(set) var files: [ThemeFile] = []
  /// What could not be read.
  private(set) var diagnostics: [Diagnostic] = []
  private let root: String

  /// The deepest folder that is read; guards against folders linked into themselves.
  private static let deepestFolder = 16

  /// Reads all files below `Templates` of the site at `root`.
  ///
  /// Hidden files are left out, and so are symbolic links, which could lead out of the site.
  init(root: String) {
    self.root = root
    read(folder: "Templates", depth: 0)
    files.sort { $0.path < $1.path }
  }

  private mutating func read(folder: String, depth: Int) {
    guard depth < Self.deepestFolder, let directory = opendir("\(root)/\(folder)") else {
      report(folder)
      return
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    for name in names.sorted() {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard unsafe lstat("\(root)/\(path)", &status) == 0 else {
        report(path)
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: read(folder: path, depth: depth + 1)
      case S_IFREG: read(file: path, size: Int(status.st_size))
      default: break
      }
    }
  }

  private mutating func read(file path: String, size: Int) {
    let descriptor = open("\(root)/\(path)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      report(path)
      return
    }
    defer { close(descriptor) }
    var isComplete = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = unsafe Glibc.read(
          descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if read < 0 { isComplete = false }
        guard read > 0 else { break }
        count += read
      }
    }
    guard isComplete else {
      report(path)
      return
    }
    files.append(ThemeFile(path: path, bytes: bytes))
  }

  private mutating func report(_ path: String) {
    let reason = unsafe String(cString: strerror(errno))
    diagnostics.append(
      Diagnostic(
        .error, "template-unreadable", zh: "无法读取 \(path)（\(reason)）",
        en: "cannot read \(path): \(reason)", at: SourceSpan(path: path, offset: 0),
        help: Message(zh: "检查文件夹是否存在、权限是否允许", en: "check that it exists and may be read")))
  }
}
