import Synchronization

/// Sends events to all browsers that listen.
final class EventChannel: Sendable {
  private let listeners = Mutex(Listeners())

  private struct Listeners {
    var streams: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    var next = 0
    var isFinished = false
  }

  /// How many messages wait for a browser that does not read; older ones are dropped, because each
  /// only says that something is new.
  private static let backlog = 8

  /// The number of browsers that listen.
  var count: Int { listeners.withLock(\.streams.count) }

  /// Starts to listen; the stream ends when the channel does.
  func listen() -> AsyncStream<[UInt8]> {
    let (stream, continuation) = AsyncStream<[UInt8]>.makeStream(
      bufferingPolicy: .bufferingNewest(Self.backlog))
    let number = listeners.withLock { listeners -> Int? in
      guard !listeners.isFinished else { return nil }
      listeners.next += 1
      listeners.streams[listeners.next] = continuation
      return listeners.next
    }
    guard let number else {
      continuation.finish()
      return stream
    }
    continuation.onTermination = { [weak self] _ in
      _ = self?.listeners.withLock { $0.streams.removeValue(forKey: number) }
    }
    continuation.yield(ServerSentEvent.opening)
    return stream
  }

  func send(_ event: ServerSentEvent) { send(event.bytes) }

  /// Sends bytes of the protocol as they are.
  func send(_ bytes: [UInt8]) {
    for stream in listeners.withLock({ Array($0.streams.values) }) { stream.yield(bytes) }
  }

  /// Ends all streams, and those that are asked for later.
  func finish() {
    let streams = listeners.withLock { listeners in
      listeners.isFinished = true
      return Array(listeners.streams.values)
    }
    for stream in streams { stream.finish() }
  }
}
