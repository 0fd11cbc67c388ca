import Diagnostics
import Synchronization

/// A line on a terminal that says how far a build is, and is written over as it goes on.
///
/// Work that ends in an instant shows none. Nothing but `end()` waits for a terminal that is slow.
final class ProgressLine: Sendable {
  private let language: MessageLanguage
  private let verb: Message
  private let now: @Sendable () -> ContinuousClock.Instant
  private let write: @Sendable (String) -> Void
  private let state: Mutex<State>

  private struct State {
    /// When the line was written last, or work began.
    var written: ContinuousClock.Instant
    var made = 0
    var isShown = false
  }

  /// How long a line stands at least: ten times a second is as often as anybody can read.
  private static let pause = Duration.milliseconds(100)
  /// To the start of the line, and away with what stands there.
  private static let clearing = "\r\u{1B}[K"

  /// - Parameters:
  ///   - verb: What is done to pages, such as `已生成` and `built`.
  ///   - now: What time it is.
  ///   - write: Writes to the terminal.
  init(
    _ language: MessageLanguage, verb: Message,
    now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    write: @escaping @Sendable (String) -> Void = { Console.write($0, to: .messages) }
  ) {
    self.language = language
    self.verb = verb
    self.now = now
    self.write = write
    state = Mutex(State(written: now()))
  }

  /// Whether a line that is written over again and again helps whoever reads the messages: on a
  /// terminal that can do it, and where no program collects what is written.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether the messages go to a terminal.
  ///   - environment: Returns the value of a variable, empty if it is not set.
  static func isWanted(isTerminal: Bool, environment: (String) -> String) -> Bool {
    let terminal = environment("TERM")
    return isTerminal && !terminal.isEmpty && terminal != "dumb" && environment("CI").isEmpty
  }

  /// Says how many pages of all are made, unless something was said just now.
  func show(_ made: Int, of all: Int) {
    _ = state.withLockIfAvailable { state in
      let time = now()
      guard made > state.made, time - state.written >= Self.pause else { return }
      state = State(written: time, made: made, isShown: true)
      let text = Message(
        zh: "\(verb.zh) \(made)/\(all) 页", en: "\(verb.en) \(made)/\(all) pages")
      write(Self.clearing + text.text(in: language))
    }
  }

  /// Takes the line away, so that what is written next starts on an empty one.
  func end() {
    state.withLock { state in
      if state.isShown { write(Self.clearing) }
      state.isShown = false
    }
  }
}
