import Testing

@testable import Preview

@Suite struct ServerSentEventTests {
  @Test(arguments: [
    (ServerSentEvent(name: "changed", data: ""), "event: changed\ndata: \n\n"),
    (ServerSentEvent(name: nil, data: "改好了"), "data: 改好了\n\n"),
    (
      ServerSentEvent(name: "a", data: "1\n2\r\n3\r4"),
      "event: a\ndata: 1\ndata: 2\ndata: 3\ndata: 4\n\n"
    ),
  ])
  func `an event is framed line by line`(_ event: ServerSentEvent, _ text: String) {
    #expect(String(decoding: event.bytes, as: UTF8.self) == text)
  }

  @Test func `everybody who listens gets an event`() async {
    let channel = EventChannel()
    var one = channel.listen().makeAsyncIterator()
    var other = channel.listen().makeAsyncIterator()
    channel.send(.changed)
    channel.finish()
    for _ in 0..<2 {
      #expect(await one.next() != nil)
      #expect(await other.next() != nil)
    }
    #expect(await one.next() == nil)
    #expect(await other.next() == nil)
  }

  @Test func `a stream begins with the time to come back after`() async {
    var stream = EventChannel().listen().makeAsyncIterator()
    #expect(await stream.next().map { String(decoding: $0, as: UTF8.self) } == "retry: 500\n\n")
  }

  @Test func `who stops listening is forgotten`() async {
    let channel = EventChannel()
    let task = Task { [stream = channel.listen()] in
      for await _ in stream {}
    }
    #expect(channel.count == 1)
    task.cancel()
    await task.value
    #expect(channel.count == 0)
  }

  @Test func `after the end nobody listens`() async {
    let channel = EventChannel()
    channel.finish()
    var stream = channel.listen().makeAsyncIterator()
    #expect(await stream.next() == nil)
  }
}
