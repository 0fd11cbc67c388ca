import Diagnostics
import Testing

@testable import Theme

@Suite struct AssetTests {
  private func load(_ css: String) -> AssetLoader {
    AssetLoader([
      ThemeFile(path: "Templates/assets/css/site.css", bytes: Array(css.utf8)),
      ThemeFile(path: "Templates/assets/images/logo.svg", bytes: Array("<svg/>".utf8)),
    ])
  }

  @Test func `a name carries ten digits that change with the content`() {
    func asset(_ name: String, _ bytes: [UInt8]) -> Asset {
      Asset(
        name: name, bytes: bytes,
        source: ThemeFile(path: "Templates/assets/\(name)", bytes: bytes))
    }
    let one = asset("css/site.min.css", [1])
    let two = asset("css/site.min.css", [2])
    #expect(one.outputPath.wholeMatch(of: #/assets/css/site\.min\.[0-9a-f]{10}\.css/#) != nil)
    #expect(one.outputPath != two.outputPath)
    #expect(asset("LICENSE", []).outputPath == "assets/LICENSE.cbf29ce484")
  }

  @Test(arguments: ["url(../images/logo.svg)", "url( '../images/logo.svg' )"])
  func `a style sheet refers to the new name`(reference: String) throws {
    let loader = load("/* url(none.png) */ a { background: \(reference) }")
    #expect(loader.diagnostics == [])
    let sheet = try #require(loader.assets.first { $0.name == "css/site.css" })
    let logo = try #require(loader.assets.first { $0.name == "images/logo.svg" })
    let css = String(decoding: sheet.bytes, as: UTF8.self)
    #expect(css.contains("../images/\(logo.outputPath.dropFirst("assets/images/".count))"))
    #expect(css.hasPrefix("/* url(none.png) */"))
  }

  @Test(
    arguments: [
      ("a { background: url(../images/lgoo.svg) }", "asset-missing", 20),
      ("a { background: url(../../../secret.svg) }", "asset-missing", 20),
      ("a { background: url(https://cdn.example/x.png) }", "asset-external", 20),
      ("a { background: URL(\"//cdn.example/x.png\") }", "asset-external", 21),
      ("@import 'https://cdn.example/x.css';", "asset-external", 0),
    ])
  func `a reference to another host or to nothing is an error`(
    css: String, code: String, offset: Int
  ) {
    let diagnostics = load(css).diagnostics
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.first?.span?.offset == offset)
  }

  @Test func `style sheets cut short anywhere are read without a crash`() {
    let css = Array("/* c */ @import 'x'; a { b: url( \"x\\\"y\" ) url(z) '\\".utf8)
    for end in css.indices { _ = load(String(decoding: css[..<end], as: UTF8.self)) }
  }

  @Test(
    arguments: [
      ("https://example.org", "/a/", "/a/"), ("https://example.org/portal/", "/a/", "/portal/a/"),
      ("https://example.org", "/标签/", "/%E6%A0%87%E7%AD%BE/"),
      ("https://example.org", "https://www.gov.cn/", "https://www.gov.cn/"),
    ])
  func `addresses are below the base path and percent-encoded`(
    base: String, permalink: String, expected: String
  ) {
    #expect(SiteAddress(baseURL: base).url(permalink) == expected)
  }
}
