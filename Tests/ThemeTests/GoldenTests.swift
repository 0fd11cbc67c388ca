import Diagnostics
import Foundation
import Testing

@testable import Theme

@Suite struct GoldenTests {
  /// Compares each layout with `Tests/ThemeTests/Golden`; `SITEGEN_UPDATE=1` rewrites the files.
  @Test func `each layout renders as recorded`() throws {
    let theme = try DefaultTheme.load()
    let folder = "\(DefaultTheme.root)/Tests/ThemeTests/Golden"
    let isUpdating = ProcessInfo.processInfo.environment["SITEGEN_UPDATE"] == "1"
    for (layout, context) in SampleSite.contexts(of: theme) {
      let page = theme.render(context, body: Array("<p>正文</p>".utf8))
      let path = "\(folder)/\(layout).html"
      let html = withoutFingerprints(String(decoding: page.bytes, as: UTF8.self))
      if isUpdating {
        try html.write(toFile: path, atomically: true, encoding: .utf8)
      } else {
        #expect(try String(contentsOfFile: path, encoding: .utf8) == html, "\(layout)")
      }
    }
  }

  /// Returns the page with `#` for fingerprints, so that a change of style does not change it.
  private func withoutFingerprints(_ html: String) -> String {
    html.replacing(#/\.[0-9a-f]{10}\./#, with: ".#.")
  }
}
