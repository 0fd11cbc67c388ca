import Testing

@testable import Accessibility

@Suite struct ContentTests {
  @Test(arguments: [
    "<p>正文</p>", "<img src=a.png alt=图>", "<input>", "<div><iframe src=a.html></iframe></div>",
  ])
  func `a page with something to meet has content`(_ html: String) {
    #expect(page(html).hasContent)
  }

  @Test(arguments: [
    "", "<p> </p><!-- 注 -->", "<p hidden>正文</p>", "<img src=a.png alt>",
    "<script>1</script><style>p {}</style>", "<input type=hidden><p aria-hidden=true>正文</p>",
  ])
  func `a page with nothing to meet has none`(_ html: String) {
    #expect(!page(html).hasContent)
  }
}
