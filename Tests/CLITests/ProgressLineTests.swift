import Diagnostics
import Synchronization
import Testing

@testable import SitegenCLI

@Suite struct ProgressLineTests {
  /// A terminal that keeps what is written, and a clock that goes on when told to.
  private final class Terminal: Sendable {
    private let start = ContinuousClock.now
    private let state = Mutex((text: "", elapsed: Duration.zero))

    var text: String { state.withLock { $0.text } }

    func wait(_ duration: Duration) { state.withLock { $0.elapsed += duration } }

    func line(_ language: MessageLanguage = .zh) -> ProgressLine {
      ProgressLine(
        language, verb: Message(zh: "已生成", en: "built"),
        now: { self.start + self.state.withLock { $0.elapsed } },
        write: { text in self.state.withLock { $0.text += text } })
    }
  }

  @Test func `one line is written over, at most ten times a second`() {
    let terminal = Terminal()
    let line = terminal.line()
    for made in 1...500 {
      terminal.wait(.milliseconds(1))
      line.show(made, of: 500)
    }
    line.end()
    #expect(
      terminal.text
        == (1...5).map { "\r\u{1B}[K已生成 \($0)00/500 页" }.joined() + "\r\u{1B}[K")
  }

  @Test func `English is spoken to those who ask for it`() {
    let terminal = Terminal()
    let line = terminal.line(.en)
    terminal.wait(.seconds(1))
    line.show(1234, of: 10_000)
    #expect(terminal.text == "\r\u{1B}[Kbuilt 1234/10000 pages")
  }

  @Test func `work that ends in an instant writes nothing`() {
    let terminal = Terminal()
    let line = terminal.line()
    for made in 1...99 { line.show(made, of: 99) }
    line.end()
    #expect(terminal.text == "")
  }

  @Test func `a thread that comes late does not count back`() {
    let terminal = Terminal()
    let line = terminal.line()
    terminal.wait(.seconds(1))
    line.show(7, of: 9)
    terminal.wait(.seconds(1))
    line.show(6, of: 9)
    #expect(terminal.text == "\r\u{1B}[K已生成 7/9 页")
  }

  @Test func `the line is taken away once`() {
    let terminal = Terminal()
    let line = terminal.line()
    terminal.wait(.seconds(1))
    line.show(1, of: 2)
    line.end()
    line.end()
    #expect(terminal.text == "\r\u{1B}[K已生成 1/2 页\r\u{1B}[K")
  }

  @Test(arguments: [
    (true, ["TERM": "xterm-256color"], true), (false, ["TERM": "xterm-256color"], false),
    (true, ["TERM": "dumb"], false), (true, [:], false),
    (true, ["TERM": "xterm", "CI": "true"], false),
  ])
  func `it is for people at a terminal that can go back`(
    _ isTerminal: Bool, _ environment: [String: String], _ isWanted: Bool
  ) {
    #expect(
      ProgressLine.isWanted(isTerminal: isTerminal) { environment[$0] ?? "" } == isWanted)
  }
}
