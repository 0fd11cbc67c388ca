import Dispatch
import Glibc
import Synchronization

/// Learns from the kernel which files changed.
final class InotifyWatcher: Sendable {
  /// The paths that changed, those close together in time as one element.
  let changes: AsyncStream<Set<String>>

  private let descriptor: Int32
  private let queue = DispatchQueue(label: "sitegen.watcher")
  private let continuation: AsyncStream<Set<String>>.Continuation
  private let state: Mutex<State>

  private struct State {
    var folders: WatchedFolders
    var changed: Set<String> = []
    /// Counts the reads, to see whether there was another one meanwhile.
    var reads = 0
    var started: ContinuousClock.Instant?
  }

  /// How long nothing must happen: editors that save by renaming need a few events for one change.
  private static let quiet = 0.003
  /// How long changes wait at most while others follow.
  private static let patience = Duration.milliseconds(60)

  /// Starts to watch; `nil` if the kernel cannot, or watches too much for others already.
  init?(_ root: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    (changes, continuation) = AsyncStream<Set<String>>.makeStream()
    var folders = WatchedFolders(descriptor, root: root)
    let isWatching = descriptor >= 0 && folders.add("")
    state = Mutex(State(folders: folders))
    guard isWatching else { return nil }
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    source.setEventHandler { self.read() }
    source.activate()
    // The handler keeps this object alive until the stream is dropped.
    nonisolated(unsafe) let watching = source
    continuation.onTermination = { _ in watching.cancel() }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Takes all events that wait, and passes them on when it is quiet.
  private func read() {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      let events = InotifyEvent.parse(Array(buffer[..<count]))
      state.withLock { state in
        for event in events {
          guard let path = state.folders.changedPath(event) else { continue }
          state.changed.insert(path)
          if state.started == nil { state.started = .now }
        }
        state.reads += 1
      }
    }
    let reads = state.withLock(\.reads)
    queue.asyncAfter(deadline: .now() + Self.quiet) { self.passOn(after: reads) }
  }

  private func passOn(after reads: Int) {
    let changed = state.withLock { state -> Set<String> in
      guard let started = state.started else { return [] }
      guard state.reads == reads || .now - started > Self.patience else { return [] }
      defer {
        state.changed = []
        state.started = nil
      }
      return state.changed
    }
    if !changed.isEmpty { continuation.yield(changed) }
  }
}
