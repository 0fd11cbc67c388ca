import Glibc

/// Edits pages of a sample site and waits for them as a browser does.
struct EditSession {
  private let sample: SampleSite
  private let root: Folder
  private let port: UInt16
  private let events: LocalConnection
  private let browser: LocalConnection

  /// The time between two edits, in microseconds.
  private static let pause: UInt32 = 200_000

  init(sample: SampleSite, root: Folder, port: UInt16) throws(ChoreFailure) {
    self.sample = sample
    self.root = root
    self.port = port
    events = try LocalConnection(port: port)
    browser = try LocalConnection(port: port)
    try events.send("/__sitegen/events")
    try events.take(through: Array("retry".utf8))
  }

  /// Waits until all pages were checked.
  func waitUntilChecked() throws(ChoreFailure) {
    Console.note("waiting for the check of all pages")
    try events.take(through: Array("event: checked".utf8))
  }

  /// Makes edits in different pages and returns the seconds that each took to be served.
  ///
  /// - Parameter edit: Returns the new text of a page with a mark in it.
  func measure(
    _ count: Int, _ edit: (_ text: String, _ mark: String) -> String
  ) throws(ChoreFailure) -> [Double] {
    var times: [Double] = []
    for number in 0..<count {
      let page = SamplePage(number: number * sample.pageCount / count, site: sample)
      let mark = "改动\(getpid())之\(number)"
      let text = edit(page.markdown(), mark)
      usleep(Self.pause)
      times.append(try seconds(of: page, text: text, mark: Array(mark.utf8)))
    }
    return times
  }

  private func seconds(
    of page: SamplePage, text: String, mark: [UInt8]
  ) throws(ChoreFailure) -> Double {
    let stopwatch = Stopwatch()
    try File.write(text, to: "\(root.path)/Content/\(page.path)")
    repeat {
      try events.take(through: Array("event: changed".utf8))
      try browser.send("/\(page.path.dropLast(3))/")
    } while try browser.receive().body.firstRange(of: mark) == nil
    return stopwatch.seconds
  }

  /// Asks for pages, as many at once as there are connections; returns the seconds for all.
  func request(_ count: Int, atOnce connections: Int) throws(ChoreFailure) -> Double {
    var open: [LocalConnection] = []
    for _ in 0..<connections { open.append(try LocalConnection(port: port)) }
    let stopwatch = Stopwatch()
    var asked = 0
    while asked < count {
      let round = open.prefix(count - asked)
      for connection in round {
        let page = SamplePage(number: asked % sample.pageCount, site: sample)
        try connection.send("/\(page.path.dropLast(3))/")
        asked += 1
      }
      for connection in round {
        let answer = try connection.receive()
        guard answer.status == 200 else { throw ChoreFailure("answered with \(answer.status)") }
      }
    }
    return stopwatch.seconds
  }
}
