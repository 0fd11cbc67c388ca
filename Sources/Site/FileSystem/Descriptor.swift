import CLinux
import Glibc

/// An open file or folder, closed when it goes out of scope.
struct Descriptor: ~Copyable {
  /// The kernel's number for it.
  let number: Int32

  /// Opens `path`; a relative path starts at `folder`, by default the working folder.
  ///
  /// A call interrupted by a signal is repeated. The descriptor is never inherited by a child.
  init(
    _ path: String, _ flags: Int32, mode: mode_t = 0o666, in folder: Int32 = AT_FDCWD
  ) throws(FileError) {
    while true {
      let number = openat(folder, path, flags | O_CLOEXEC, mode)
      if number >= 0 {
        self.number = number
        return
      }
      if errno != EINTR { throw FileError(at: path) }
    }
  }

  /// Opens a new file in memory, empty.
  init(inMemory name: String) throws(FileError) {
    number = linux_memory_file(name)
    guard number >= 0 else { throw FileError(at: name) }
  }

  /// Moves the current place to the start of the file.
  func rewind() {
    lseek(number, 0, SEEK_SET)
  }

  deinit {
    // A failing close has nothing left to lose: writers that need the data synced do so before.
    close(number)
  }

  /// Returns what the kernel knows of it.
  func status(path: String) throws(FileError) -> FileStatus {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw FileError(at: path) }
    return FileStatus(status)
  }

  /// Appends all bytes, however many calls that takes.
  func write(_ bytes: [UInt8], path: String) throws(FileError) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(number, buffer.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if count > 0 {
        start += count
      } else if errno != EINTR {
        throw FileError(at: path)
      }
    }
  }

  /// Reads from the current place to the end.
  func readAll(path: String) throws(FileError) -> [UInt8] {
    let expected = try max(status(path: path).size, 0)
    var bytes = [UInt8](repeating: 0, count: expected + 1)
    var end = 0
    while true {
      if end == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
      let room = bytes.count - end
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(number, buffer.baseAddress?.advanced(by: end), room)
      }
      if count >= 0 {
        end += count
        // A plain file gives less than asked for only at its end.
        if count < room { break }
      } else if errno != EINTR {
        throw FileError(at: path)
      }
    }
    bytes.removeLast(bytes.count - end)
    return bytes
  }

  /// Reads the bytes at a place, fewer if the file ends before.
  func read(_ range: Range<Int>, path: String) throws(FileError) -> [UInt8] {
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, end in
      while end < range.count {
        let count = pread(
          number, buffer.baseAddress?.advanced(by: end), range.count - end,
          off_t(range.lowerBound + end))
        if count < 0, errno == EINTR { continue }
        if count < 0 { failure = FileError(at: path) }
        if count <= 0 { return }
        end += count
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Copies everything from the current place of `source` to this file.
  ///
  /// The kernel copies where it can, which shares the blocks on file systems that know how.
  func append(contentsOf source: borrowing Descriptor, path: String) throws(FileError) {
    while true {
      let count = linux_copy_file_range(source.number, number, 1 << 30)
      if count == 0 { return }
      if count > 0 || errno == EINTR { continue }
      switch errno {
      case EXDEV, EINVAL, ENOSYS, EOPNOTSUPP, EPERM:
        return try write(source.readAll(path: path), path: path)
      default: throw FileError(at: path)
      }
    }
  }
}
