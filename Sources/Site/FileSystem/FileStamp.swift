import Diagnostics
import Glibc

/// What tells two versions of a file apart without reading them.
package struct FileStamp: Sendable, Hashable {
  /// The length in bytes.
  package var size: Int
  /// The time of the last change of the content, in nanoseconds since 1970.
  package var modified: Int
  /// The time of the last change of content, names or rights, which no program can choose.
  package var changed: Int
  /// The file's number in its file system, which another file of the same name does not have.
  package var node: UInt64
  /// The number of the file system.
  package var device: UInt64

  package init(size: Int, modified: Int, changed: Int = 0, node: UInt64, device: UInt64 = 0) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.node = node
    self.device = device
  }

  init(_ status: stat) {
    self.init(
      size: Int(status.st_size), modified: Self.nanoseconds(status.st_mtim),
      changed: Self.nanoseconds(status.st_ctim), node: UInt64(status.st_ino),
      device: UInt64(status.st_dev))
  }

  /// Whether any later change of the file gives it another stamp.
  ///
  /// - Parameter clock: The stamp that the file system gave another file before this one was looked
  ///   at: what changes after that has a later time, however coarse the file system's clock is.
  func isSettled(before clock: FileStamp) -> Bool {
    device == clock.device && max(modified, changed) < clock.modified
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

extension FileSystem {
  /// Returns the stamp of the file at a path, following symbolic links; `nil` if there is none.
  package static func stamp(_ path: String) -> FileStamp? {
    var status = stat()
    guard stat(path, &status) == 0, FileStatus(status).kind == .file else { return nil }
    return FileStamp(status)
  }

  /// Returns the stamp of the plain file at a path, which is no symbolic link; `nil` if there is none.
  static func ownStamp(_ path: String) -> FileStamp? {
    var status = stat()
    guard lstat(path, &status) == 0, FileStatus(status).kind == .file else { return nil }
    return FileStamp(status)
  }

  /// Makes a file at a path for a moment and returns the stamp that it got.
  static func clock(at path: String) throws(FileError) -> FileStamp {
    try remove(path)
    try writeNew([], to: path)
    guard let stamp = ownStamp(path) else { throw FileError(ENOENT, at: path) }
    try remove(path)
    return stamp
  }

  /// Returns the fingerprint of the file at a path, read in chunks; follows symbolic links.
  static func fingerprint(_ path: String) throws(FileError) -> Fingerprint {
    let file = try Descriptor(path, O_RDONLY | O_NONBLOCK)
    let status = try file.status(path: path)
    guard status.kind == .file else { throw FileError(EISDIR, at: path) }
    return try file.fingerprint(ofFirst: status.size, path: path)
  }
}

extension FileSystem {
  /// Whether two files can be read and hold the same bytes.
  static func isSame(_ path: String, _ other: String) -> Bool {
    do throws(FileError) {
      let one = try Descriptor(path, O_RDONLY)
      let two = try Descriptor(other, O_RDONLY)
      var start = 0
      while true {
        let range = start..<start + Fingerprinter.chunk
        let (left, right) = (try one.read(range, path: path), try two.read(range, path: other))
        guard left == right else { return false }
        if left.count < range.count { return true }
        start = range.upperBound
      }
    } catch {
      return false
    }
  }
}

extension FileStamp: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    size.encode(to: &encoder)
    encoder.fixed(UInt64(bitPattern: Int64(modified)))
    encoder.fixed(UInt64(bitPattern: Int64(changed)))
    encoder.unsigned(node)
    encoder.unsigned(device)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    size = try Int(from: &decoder)
    modified = Int(Int64(bitPattern: try UInt64(from: &decoder)))
    changed = Int(Int64(bitPattern: try UInt64(from: &decoder)))
    node = try decoder.unsigned()
    device = try decoder.unsigned()
  }
}
