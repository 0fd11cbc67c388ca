import Glibc
import Site

/// The program's way to the outside: two streams and the environment.
enum Console {
  /// Where something is written.
  enum Stream: Int32 {
    /// Data that another program may read.
    case output = 1
    /// Messages for people.
    case messages = 2
  }

  /// Writes all bytes; a reader that has gone away is no reason to complain.
  static func write(_ bytes: [UInt8], to stream: Stream) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(stream.rawValue, buffer.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if count > 0 {
        start += count
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Writes a text.
  static func write(_ text: String, to stream: Stream) {
    write(Array(text.utf8), to: stream)
  }

  /// Returns everything that comes in through standard input.
  static func readInput() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(0, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
      } else if errno != EINTR {
        throw FileError(at: "-")
      }
    }
  }

  /// Whether a person is looking at the stream.
  static func isTerminal(_ stream: Stream) -> Bool {
    isatty(stream.rawValue) == 1
  }

  /// Returns the value of an environment variable; empty if it is not set.
  static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
