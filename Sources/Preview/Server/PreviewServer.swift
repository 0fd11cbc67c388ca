import FlyingSocks
import Glibc

/// Listens at an address and hands requests to a handler.
struct PreviewServer: Sendable {
  let bind: String
  let port: UInt16
  let handler: PreviewHandler

  /// How long to wait when no connection can be accepted, mostly for lack of open files.
  private static let pause = Duration.milliseconds(50)
  /// How many ports behind a taken one are tried, to name one that is free.
  private static let portsTried = 100

  /// Serves until the task is cancelled.
  ///
  /// - Parameter didListen: Called once with the port, when browsers can connect.
  func run(didListen: @Sendable (UInt16) -> Void) async throws(PreviewFailure) {
    Self.allowManyConnections()
    let pool: some AsyncSocketPool = SocketPool.make()
    let listener: AsyncSocket
    do {
      let socket = try Self.listen(bind, port: port)
      try await pool.prepare()
      listener = try AsyncSocket(socket: socket, pool: pool)
      didListen(try socket.sockname().port ?? port)
    } catch {
      throw PreviewFailure(error, bind, port)
    }
    defer { try? listener.close() }
    await withTaskGroup { group in
      // The pool ends only when it is cancelled, and says so with an error.
      group.addTask { try? await pool.run() }
      group.addTask { await accept(on: listener) }
      await group.waitForAll()
    }
  }

  private func accept(on listener: AsyncSocket) async {
    await withDiscardingTaskGroup { connections in
      while !Task.isCancelled {
        do {
          let socket = try await listener.accept()
          connections.addTask { await Connection(socket: socket, handler: handler).serve() }
        } catch {
          // Either the task is cancelled, or the next try may do better.
          try? await Task.sleep(for: Self.pause)
        }
      }
    }
  }

  /// Returns a socket that listens.
  private static func listen(_ bind: String, port: UInt16) throws -> Socket {
    let socket = try bound(bind, port: port)
    // Events are small and must not wait for others; accepted sockets take the option over.
    try socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
    try socket.listen()
    return socket
  }

  /// Returns a socket that has an address.
  private static func bound(_ bind: String, port: UInt16) throws -> Socket {
    let isOfSix = bind.contains(":")
    let socket = try Socket(domain: isOfSix ? AF_INET6 : AF_INET)
    do {
      try socket.setValue(true, for: .localAddressReuse)
      if isOfSix {
        try socket.bind(to: sockaddr_in6.inet6(ip6: bind, port: port))
      } else {
        try socket.bind(to: sockaddr_in.inet(ip4: bind, port: port))
      }
      return socket
    } catch {
      try? socket.close()
      throw error
    }
  }

  /// Returns the next port that is free; `nil` if none of the next ones is.
  static func freePort(after port: UInt16, bind: String) -> UInt16? {
    (1...portsTried).lazy.compactMap { UInt16(exactly: Int(port) + $0) }.first { candidate in
      guard let socket = try? bound(bind, port: candidate) else { return false }
      try? socket.close()
      return true
    }
  }

  /// Takes as many open files as the system allows: each connection is one.
  private static func allowManyConnections() {
    var limit = rlimit()
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(files, &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(files, &limit)
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
