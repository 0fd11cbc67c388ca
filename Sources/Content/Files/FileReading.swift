import Diagnostics
import Glibc

/// Why a file or folder cannot be read.
package struct ReadingError: Error, Hashable {
  /// The C library's error number.
  package var number: Int32

  /// What the system objects to, such as `文件不存在` and `No such file or directory`.
  package var reason: Message { Message(systemError: number) }

  static var current: ReadingError { ReadingError(number: errno) }
}

/// An open file that is read from its start.
struct FileReader: ~Copyable {
  private let descriptor: Int32

  init(path: String) throws(ReadingError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .current }
  }

  deinit { close(descriptor) }

  /// Reads up to `count` more bytes to the end of `bytes`; returns how many came, 0 at the end.
  func read(_ count: Int, into bytes: inout [UInt8]) throws(ReadingError) -> Int {
    var received = 0
    var failure: ReadingError?
    let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      while initializedCount < count {
        let result = Glibc.read(
          descriptor, buffer.baseAddress?.advanced(by: initializedCount), count - initializedCount)
        if result < 0, errno == EINTR { continue }
        if result < 0 { failure = .current }
        if result <= 0 { break }
        initializedCount += result
      }
      received = initializedCount
    }
    if let failure { throw failure }
    bytes.append(contentsOf: chunk)
    return received
  }
}

extension FileReader {
  /// Reads a whole file; a file longer than `limit` bytes counts as unreadable (`EFBIG`).
  package static func bytes(atPath path: String, limit: Int) throws(ReadingError) -> [UInt8] {
    let reader = try FileReader(path: path)
    var bytes: [UInt8] = []
    while try reader.read(64 * 1024, into: &bytes) > 0 {
      guard bytes.count <= limit else { throw ReadingError(number: EFBIG) }
    }
    return bytes
  }
}
