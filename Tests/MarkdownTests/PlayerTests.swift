import Diagnostics
import Markdown
import Testing

@Suite struct PlayerTests {
  private func html(_ text: String, recordings: [String] = []) -> String {
    var environment = TestEnvironment()
    environment.recordings = recordings
    return String(decoding: render(text, environment: environment).html, as: UTF8.self)
  }

  @Test func `a directive places a recording of the page`() {
    #expect(
      html("甲\n\n::video{media=film}\n\n乙\n", recordings: ["film"]) == """
        <p>甲</p>
        <div id="film"><p id="film-title">▶</p></div>
        <p>乙</p>

        """)
  }

  @Test func `recordings that no directive places stand above the body in their order`() {
    #expect(
      html("甲\n\n::audio{media=b}\n", recordings: ["a", "b", "c"]) == """
        <div id="a"><p id="a-title">▶</p></div>
        <div id="c"><p id="c-title">▶</p></div>
        <p>甲</p>
        <div id="b"><p id="b-title">▶</p></div>

        """)
  }

  @Test func `files beside the page get ids of their own`() {
    #expect(
      html("# media\n\n::video{src=a.mp4 title=甲}\n\n::audio{src=a.mp3 title=乙}\n") == """
        <h1 id="media">media</h1>
        <div id="media-2"><p id="media-2-title">▶</p></div>
        <div id="media-3"><p id="media-3-title">▶</p></div>

        """)
  }

  @Test func `links lead to a recording and into it`() {
    var environment = TestEnvironment()
    environment.recordings = ["film"]
    let body = render("[甲](#film) [乙](#film-title) [丙](#film-2)\n", environment: environment)
    #expect(body.diagnostics.map(\.code) == ["fragment-missing"])
  }

  @Test(arguments: [
    ("::video", ["player-source"]),
    ("::video{media=a src=b.mp4}", ["player-source"]),
    ("::video{media=a}\n\n::video{media=a}", ["player-repeated"]),
    ("## 甲 {#a}\n\n::video{media=a}", ["duplicate-id"]),
    ("## 甲 {#a-title}\n\n::video{media=a}", ["duplicate-id"]),
    (":::video{media=a}\n:::", ["directive-form"]),
    ("::video[甲]{media=a}", ["directive-label"]),
    ("::audio{media=a poster=b.jpg}", ["attribute-unknown"]),
  ])
  func `a wrong directive is explained`(_ text: String, _ expected: [String]) {
    var environment = TestEnvironment()
    environment.recordings = ["a"]
    let codes = render(text + "\n", environment: environment).diagnostics.map(\.code)
    #expect(codes == expected)
  }

  @Test func `what a player shows is traced to where the recording stands`() throws {
    var environment = TestEnvironment()
    environment.recordings = ["film"]
    let body = render("甲\n", environment: environment, tracing: true)
    #expect(
      body.sourceMap.source(ofOutput: 3)
        == .elsewhere(SourceSpan(path: "Content/a.md", offset: 3)))
  }
}
