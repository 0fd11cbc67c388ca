import Glibc

/// Reads and writes whole files.
enum File {
  /// Returns the bytes of a file.
  static func read(_ path: String) throws(ChoreFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ChoreFailure("read", path: path, code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 { throw ChoreFailure("read", path: path, code: errno) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Writes a text to a file.
  static func write(_ text: String, to path: String) throws(ChoreFailure) {
    var text = text
    let code = text.withUTF8 { write(UnsafeRawBufferPointer($0), to: path) }
    if code != 0 { throw ChoreFailure("write", path: path, code: code) }
  }

  /// Writes a file and returns 0, or the `errno` of what failed.
  static func write(_ bytes: UnsafeRawBufferPointer, to path: String) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 { return errno }
      written += count
    }
    return 0
  }
}
