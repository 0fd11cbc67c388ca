import HTML
import Testing

@testable import Lint

@Suite struct PageMetadataTests {
  @Test(
    arguments: [
      ("30", 30), (" 5; url=/", 5), ("0;", 0), ("0,x", 0), ("5 x", 5), (".9", 0), ("3.9.1;x", 3),
      ("99999999999999999999", 1 << 40), ("", nil), ("-5", nil), ("+5", nil), ("0: x", nil),
      ("5秒", nil), ("; 5", nil), ("foo", nil), ("   ", nil), ("7x", nil),
    ] as [(String, Int?)])
  func `the time of a refresh is read as HTML reads it`(_ content: String, _ seconds: Int?) {
    #expect(DeclarativeRefresh.seconds(Array(content.utf8)[...]) == seconds)
  }

  @Test(
    arguments: [
      ("user-scalable=no", 0, nil), ("USER-SCALABLE = Yes,maximum-scale=2", 1, 2),
      ("maximum-scale=1.5;user-scalable=0.5", 0.5, 1.5), ("maximum-scale=-1", nil, -1),
      ("maximum-scale=.5", nil, 0.5), ("maximum-scale=1.2.3 user-scalable=5x", 5, 1.2),
      ("maximum-scale", nil, nil), ("maximum-scale=", nil, nil), ("maximum-scale,=3", nil, nil),
      ("maximum-scale=device-width", nil, 10), ("maximum-scale=什么", nil, 0),
      ("maximum-scale=1,maximum-scale=3", nil, 3), ("", nil, nil), ("=;=,", nil, nil),
    ] as [(String, Double?, Double?)])
  func `the viewport is read as browsers read it`(
    _ content: String, _ userScalable: Double?, _ maximumScale: Double?
  ) {
    let viewport = ViewportContent(Array(content.utf8)[...])
    #expect(viewport.userScalable == userScalable)
    #expect(viewport.maximumScale == maximumScale)
  }
}
