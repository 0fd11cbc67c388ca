import FlyingSocks
import FoundationEssentials
import Site

/// One browser's connection, which asks for one file after the other.
struct Connection: Sendable {
  let socket: AsyncSocket
  let handler: PreviewHandler

  /// The number of bytes that are read at once.
  private static let chunk = 4096
  /// The number of bytes of a file that are sent at once.
  private static let fileChunk = 256 * 1024

  /// Answers requests until either side closes the connection.
  func serve() async {
    // A browser that goes away, even in the middle of an answer, is no news.
    try? await answerAll()
    try? socket.close()
  }

  private func answerAll() async throws {
    var pending: [UInt8] = []
    var keepsConnection = true
    while keepsConnection {
      guard let end = try await endOfHead(in: &pending) else {
        let text = "sitegen serve: 请求太长 / the request is too long"
        return try await send(Response(.headTooLarge, text: text), keepsConnection: false)
      }
      guard let head = RequestHead(pending[..<end]) else {
        let text = "sitegen serve: 看不懂请求 / this is no request"
        return try await send(Response(.badRequest, text: text), keepsConnection: false)
      }
      pending.removeFirst(end)
      let response = handler.answer(head.request)
      keepsConnection = head.keepsConnection && response.length != nil
      try await send(response, keepsConnection: keepsConnection)
    }
  }

  /// Reads until a head is complete and returns where it ends; `nil` if it is too long.
  private func endOfHead(in pending: inout [UInt8]) async throws -> Int? {
    let end = Array("\r\n\r\n".utf8)
    var searched = 0
    while true {
      if let found = pending[searched...].firstRange(of: end) { return found.upperBound }
      guard pending.count < RequestHead.limit else { return nil }
      searched = max(pending.count - end.count, 0)
      pending += try await socket.read(atMost: Self.chunk)
    }
  }

  /// Sends head and body of an answer, in one piece if it is not large.
  private func send(_ response: Response, keepsConnection: Bool) async throws {
    var bytes = response.head(keepsConnection: keepsConnection)
    switch response.body {
    case .bytes(let body):
      bytes += body
      try await socket.write(Data(bytes))
    case .file(let path, var rest):
      while !rest.isEmpty {
        let wanted = rest.prefix(Self.fileChunk)
        let part = try FileSystem.read(path, wanted)
        // The length was promised, so a file that became shorter ends the connection.
        guard part.count == wanted.count else { throw SocketError.disconnected }
        try await socket.write(Data(bytes + part))
        bytes = []
        rest = wanted.upperBound..<rest.upperBound
      }
      if !bytes.isEmpty { try await socket.write(Data(bytes)) }
    case .events(let events):
      try await socket.write(Data(bytes))
      for await event in events { try await socket.write(Data(event)) }
    }
  }
}
