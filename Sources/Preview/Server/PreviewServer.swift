import FlyingFox
import FlyingSocks
import Glibc
import Synchronization

/// Listens at an address and hands requests to a handler.
struct PreviewServer: Sendable {
  let bind: String
  let port: UInt16
  let handler: PreviewHandler

  /// How long a handler may take to begin its answer, in seconds.
  private static let timeout = 60.0
  /// How long to wait before listening again after the system refused something.
  private static let pause = Duration.milliseconds(100)

  /// Serves until the task is cancelled.
  ///
  /// - Parameter didListen: Called once with the port, when browsers can connect.
  func run(didListen: @escaping @Sendable (UInt16) -> Void) async throws(PreviewFailure) {
    Self.allowManyConnections()
    let opened = Mutex<UInt16?>(nil)
    while !Task.isCancelled {
      let server = try makeServer(port: opened.withLock(\.self) ?? port)
      do {
        try await Self.serve(server) { port in
          let isFirst = opened.withLock { opened in
            defer { opened = port }
            return opened == nil
          }
          if isFirst { didListen(port) }
        }
      } catch {
        guard !Task.isCancelled else { return }
        // A server that listened before goes on: the system was only out of something.
        guard opened.withLock({ $0 != nil }) else { throw PreviewFailure(error, bind, port) }
        // Cancelled means the loop ends anyway.
        try? await Task.sleep(for: Self.pause)
      }
    }
  }

  private static func serve(
    _ server: HTTPServer, didListen: @escaping @Sendable (UInt16) -> Void
  ) async throws {
    try await withThrowingTaskGroup { group in
      group.addTask { try await server.run() }
      group.addTask {
        try await server.waitUntilListening()
        if let port = await server.listeningAddress?.port { didListen(port) }
      }
      try await group.waitForAll()
    }
  }

  private func makeServer(port: UInt16) throws(PreviewFailure) -> HTTPServer {
    let handler = ClosureHTTPHandler { [handler] request in
      HTTPResponse(handler.answer(Request(request)))
    }
    func server(_ address: some SocketAddress) -> HTTPServer {
      HTTPServer(
        config: HTTPServer.Configuration(
          address: address, timeout: Self.timeout,
          pool: PromptSockets(base: HTTPServer.defaultPool()), logger: .disabled),
        handler: handler)
    }
    do {
      return bind.contains(":")
        ? server(try sockaddr_in6.inet6(ip6: bind, port: port))
        : server(try sockaddr_in.inet(ip4: bind, port: port))
    } catch {
      throw PreviewFailure(error, bind, port)
    }
  }

  /// Returns the next port that is free; `nil` if none of a hundred is.
  static func freePort(after port: UInt16, bind: String) -> UInt16? {
    let last = min(Int(port) + 100, Int(UInt16.max))
    return (Int(port) + 1..<max(last, Int(port) + 1)).lazy.map(UInt16.init)
      .first { isFree($0, bind: bind) }
  }

  private static func isFree(_ port: UInt16, bind: String) -> Bool {
    do {
      let isSix = bind.contains(":")
      let socket = try Socket(domain: isSix ? AF_INET6 : AF_INET)
      defer { try? socket.close() }
      try socket.setValue(true, for: .localAddressReuse)
      if isSix {
        try socket.bind(to: sockaddr_in6.inet6(ip6: bind, port: port))
      } else {
        try socket.bind(to: sockaddr_in.inet(ip4: bind, port: port))
      }
      return true
    } catch {
      return false
    }
  }

  /// Takes as many open files as the system allows: each connection is one.
  private static func allowManyConnections() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}

extension Socket.Address {
  fileprivate var port: UInt16? {
    switch self {
    case .ip4(_, let port), .ip6(_, let port): port
    case .unix: nil
    }
  }
}
