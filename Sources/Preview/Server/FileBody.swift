import FlyingSocks
import Site

/// The body of an answer that is a part of a file, read as it is sent.
struct FileBody: AsyncBufferedSequence {
  typealias Element = UInt8

  let path: String
  let range: Range<Int>

  /// The number of bytes that are read at once.
  private static let chunk = 256 * 1024

  func makeAsyncIterator() -> Iterator { Iterator(path: path, range: range) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    fileprivate let path: String
    fileprivate var range: Range<Int>
    private var rest: ArraySlice<UInt8> = []

    fileprivate init(path: String, range: Range<Int>) {
      self.path = path
      self.range = range
    }

    mutating func next() async throws -> UInt8? {
      if rest.isEmpty { rest = try read(FileBody.chunk)[...] }
      return rest.popFirst()
    }

    mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
      if rest.isEmpty { rest = try read(FileBody.chunk)[...] }
      defer { rest = [] }
      return rest.isEmpty ? nil : rest
    }

    /// Reads the next bytes. A file that became shorter meanwhile ends the connection: its length
    /// was promised.
    private mutating func read(_ count: Int) throws -> [UInt8] {
      let wanted = range.prefix(count)
      guard !wanted.isEmpty else { return [] }
      let bytes = try FileSystem.read(path, wanted)
      guard bytes.count == wanted.count else { throw SocketError.disconnected }
      range = wanted.upperBound..<range.upperBound
      return bytes
    }
  }
}
