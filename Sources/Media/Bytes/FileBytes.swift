import Glibc

/// An open file of which parts are read, closed with the last reference.
final class FileBytes {
  /// The size of the file in bytes when it was opened.
  let count: Int
  private let descriptor: Int32

  /// Opens a plain file; `nil` for anything else and for what cannot be opened.
  init?(_ path: String) {
    // A named pipe must not make the program wait for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    count = Int(status.st_size)
  }

  deinit {
    close(descriptor)
  }

  /// Reads a part of the file; fewer bytes if it has become shorter or cannot be read.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      while filled < range.count {
        let count = pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), range.count - filled,
          off_t(range.lowerBound + filled))
        if count > 0 {
          filled += count
        } else if count == 0 || errno != EINTR {
          break
        }
      }
    }
  }
}
