import FlyingSocks
import Glibc

/// Waits for sockets as another pool does, and lets them send small packets at once.
///
/// The HTTP library writes head and body of an answer one after the other. By default, the system
/// keeps the body back until the browser has acknowledged the head, which takes up to 40 ms.
struct PromptSockets<Base: AsyncSocketPool>: AsyncSocketPool {
  let base: Base

  func prepare() async throws { try await base.prepare() }

  func run() async throws { try await base.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    // Accepted sockets take the option over from the one that listens. Where it cannot be set,
    // answers only come later.
    var isOn: Int32 = 1
    setsockopt(
      socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn,
      socklen_t(MemoryLayout<Int32>.size))
    try await base.suspendSocket(socket, untilReadyFor: events)
  }
}
