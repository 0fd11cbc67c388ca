import Glibc

/// A connection to a server on this machine, which asks for one file after the other.
final class LocalConnection {
  private let descriptor: Int32
  private let port: UInt16
  /// What came and was not taken yet.
  private var pending: [UInt8] = []

  /// How long an answer may take, in seconds.
  private static let timeout = 30

  /// What a server answered.
  struct Answer {
    var status: Int
    var body: [UInt8]
  }

  /// Connects to a port of the loopback address.
  init(port: UInt16) throws(ChoreFailure) {
    self.port = port
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw ChoreFailure("open", path: "socket", code: errno) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw ChoreFailure("connect to", path: "port \(port)", code: errno) }
    var time = timeval(tv_sec: Self.timeout, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  /// Asks for a file.
  func send(_ path: String) throws(ChoreFailure) {
    var request = "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n"
    let sent = request.withUTF8 { Glibc.send(descriptor, $0.baseAddress, $0.count, 0) }
    guard sent == request.utf8.count else {
      throw ChoreFailure("ask for", path: path, code: errno)
    }
  }

  /// Waits for the answer to the oldest request.
  func receive() throws(ChoreFailure) -> Answer {
    let head = String(decoding: try take(through: Array("\r\n\r\n".utf8)), as: UTF8.self)
    let lines = head.split(whereSeparator: \.isNewline)
    let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    let length = lines.first { $0.lowercased().hasPrefix("content-length:") }
      .flatMap { Int($0.drop { $0 != ":" }.dropFirst().drop { $0 == " " }) }
    guard let status, let length else { throw ChoreFailure("no answer of HTTP: \(head)") }
    while pending.count < length { try fill() }
    defer { pending.removeFirst(length) }
    return Answer(status: status, body: Array(pending[..<length]))
  }

  /// Waits until some bytes came, and takes everything through them.
  @discardableResult
  func take(through end: [UInt8]) throws(ChoreFailure) -> [UInt8] {
    while true {
      if let found = pending.firstRange(of: end) {
        defer { pending.removeFirst(found.upperBound) }
        return Array(pending[..<found.upperBound])
      }
      try fill()
    }
  }

  private func fill() throws(ChoreFailure) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &chunk, chunk.count, 0)
    guard count > 0 else {
      throw ChoreFailure("hear from", path: "port \(port)", code: count == 0 ? EPIPE : errno)
    }
    pending += chunk[..<count]
  }
}
