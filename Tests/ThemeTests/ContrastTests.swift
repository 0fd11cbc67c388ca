import Content
import Diagnostics
import Testing

@testable import Theme

@Suite struct ContrastTests {
  private static let good = """
    :root {
      --surface-page: #fff; --surface-main: #12495a; --text: #000; --on-main: #fff;
      --mark: #767676; --decor-line: #eee;
    }
    """

  private func proof(
    _ css: String, editions: [Edition] = [.standard], site: String = "p{color:var(--text)}"
  ) -> ContrastProof {
    ContrastProof(
      files: [
        ThemeFile(path: "Templates/assets/site.css", bytes: Array(site.utf8)),
        ThemeFile(path: "Templates/assets/tokens.css", bytes: Array(css.utf8)),
      ], editions: editions)
  }

  /// The rows of an appearance as `foreground/surface ratio`.
  private func rows(_ proof: ContrastProof, _ edition: Edition, _ scheme: String) -> [String] {
    proof.rows.filter { $0.appearance.edition == edition && $0.appearance.scheme.name == scheme }
      .map { "\($0.pair.foreground)/\($0.pair.surface) \($0.ratioText)" }
  }

  @Test func `each surface meets its own text, or all general text and marks`() {
    let proof = proof(Self.good)
    #expect(
      rows(proof, .standard, "default") == [
        "--text/--surface-page 21.0:1", "--mark/--surface-page 4.54:1",
        "--on-main/--surface-main 9.87:1",
      ])
    #expect(proof.diagnostics == [])
    #expect(Set(proof.rows.map(\.needText)) == ["4.5:1", "3:1", "7:1"])
  }

  @Test func `a theme without tokens has nothing to prove`() {
    #expect(proof("p { color: #fff; background: #fff }").rows.isEmpty)
    #expect(ContrastProof(files: [], editions: [.standard]).rows.isEmpty)
  }

  @Test func `a weak colour is an error at its declaration, with the pair that is worst`() {
    let css = Self.good + ":root { --surface-tint: #ccc; --text: #888 }"
    let proof = proof(css)
    let weak = proof.diagnostics.filter { $0.message.en.contains("--text") }
    #expect(
      weak.map(\.description) == [
        "Templates/assets/tokens.css:\(css.utf8.count - 14)+12: token-contrast: "
          + "standard edition, scheme 'more-contrast': the contrast of '--text' on "
          + "'--surface-tint' is 2.2:1, at least 7:1 is needed; make one of the two lighter or "
          + "darker; 'sitegen theme contrast' lists all pairs"
      ])
    #expect(weak.first?.notes.count == 2)
  }

  @Test(arguments: [
    (":root[data-edition=elder] { --text: #666 }", "elder edition, scheme 'default'", "5.74:1"),
    (":root[data-scheme='dark'] { --text: #999 }", "elder edition, scheme 'dark'", "2.84:1"),
    (
      ":root[data-scheme=red-on-white] { --text: #d00000 }",
      "standard edition, scheme 'red-on-white'", "5.7:1"
    ),
    (
      "@media (prefers-color-scheme: dark) { :root:not([data-scheme]) { --text: #777 } }",
      "standard edition, scheme 'more-contrast-dark'", "4.47:1"
    ),
    ("@media print { :root { --text: #bbb } }", "elder edition, scheme 'print'", "1.91:1"),
  ])
  func `a fault in one edition or scheme is found and named`(
    _ rule: String, _ appearance: String, _ ratio: String
  ) {
    let faults = proof(Self.good + rule, editions: [.standard, .elder]).diagnostics
    let found = faults.first { $0.message.en.hasPrefix(appearance) }
    #expect(found?.message.en.contains(ratio) == true, "\(faults.map(\.message.en))")
  }

  @Test func `an edition that is not published is not proven`() {
    #expect(proof(Self.good + ":root[data-edition=elder] { --text: #666 }").diagnostics == [])
  }

  @Test func `a token that is another one leads to the colour at fault`() {
    let css = Self.good + ":root[data-scheme=a-on-b] { --ink: #999; --text: var(--ink) }"
    let offsets = proof(css).diagnostics.compactMap(\.span?.offset)
    #expect(offsets == [css.utf8.count - "--ink: #999; --text: var(--ink) }".utf8.count])
  }

  @Test(arguments: ["color-mix(in srgb, red, blue)", "var(--missing)", "var(--text)", "1rem"])
  func `a colour that cannot be computed cannot be proven`(_ value: String) {
    let faults = proof(Self.good + ":root { --text: \(value) }").diagnostics
    #expect(Set(faults.map(\.code)) == ["token-colour"])
  }

  @Test func `a see-through colour counts as it is seen`() {
    let faults = proof(Self.good + ":root { --text: rgb(0 0 0 / 40%) }").diagnostics
    #expect(faults.map(\.code) == ["token-contrast"])
  }

  @Test func `a later sheet that changes a token is read as well`() {
    let faults = proof(Self.good, site: ":root { --mark: #eee }").diagnostics
    #expect(faults.map(\.span?.path) == ["Templates/assets/site.css"])
  }

  @Test func `strange names and broken sheets end in a proof`() {
    let css = Array((Self.good + #":root[data-scheme='"><b'] { --text-\": #fff }"#).utf8)
    for end in css.indices { _ = proof(String(decoding: css[..<end], as: UTF8.self)) }
  }

  @Test func `the default theme has enough contrast everywhere`() {
    let answer = Theme.contrast(root: DefaultTheme.root, editions: Edition.allCases)
    #expect(answer.diagnostics == [])
    #expect(Set(answer.proof.rows.map(\.appearance.scheme.name)).count == 10)
    #expect(answer.proof.rows.count >= 400)
  }
}
