import Testing

@testable import CSS

@Suite struct TokenizerTests {
  /// The kinds of the tokens with the text they are made of.
  private func tokens(_ text: String) -> [String] {
    let list = TokenList(Array(text.utf8))
    return list.tokens.indices.map { "\(list[$0].kind) \(list.text(of: $0..<$0 + 1))" }
  }

  @Test(arguments: [
    (
      "a-b --x -webkit-y 中文",
      ["identifier a-b", "identifier --x", "identifier -webkit-y", "identifier 中文"]
    ),
    ("#id #1a @media", ["hash #id", "hash #1a", "atKeyword @media"]),
    (
      "12 -3.5 +.5 1e3 50% 2em 3e",
      [
        "number 12", "number -3.5", "number +.5", "number 1e3", "percentage 50%", "dimension 2em",
        "dimension 3e",
      ]
    ),
    ("\"a\\\"b\" 'c'", ["string \"a\\\"b\"", "string 'c'"]),
    ("url(a.png) URL( b ) url(a b)", ["url url(a.png)", "url URL( b )", "badURL url(a b)"]),
    ("f(1)", ["function f(", "number 1", "closeRound )"]),
    ("url(\"a\")", ["function url(", "string \"a\"", "closeRound )"]),
    ("a/**/b<!-- -->", ["identifier a", "identifier b", "markupOpen <!--", "markupClose -->"]),
    (
      "# @ . + - <",
      ["delimiter #", "delimiter @", "delimiter .", "delimiter +", "delimiter -", "delimiter <"]
    ),
    ("'open\nx", ["badString 'open", "identifier x"]),
    ("1.e 5.", ["number 1", "delimiter .", "identifier e", "number 5", "delimiter ."]),
  ])
  func `text is cut into the tokens of CSS Syntax`(_ text: String, _ expected: [String]) {
    #expect(tokens(text).filter { !$0.hasPrefix("whitespace") } == expected)
  }

  @Test(arguments: [
    ("\\41 b", "Ab"), ("\\000041b", "Ab"), ("a\\.b", "a.b"), ("\\4e2d文", "中文"),
    ("\\0 x", "\u{FFFD}x"),
    ("\\d800 x", "\u{FFFD}x"), ("\\110000 x", "\u{FFFD}x"), ("a\\", "a\u{FFFD}"),
    ("a\0b", "a\u{FFFD}b"),
  ])
  func `names are read with their escapes resolved`(_ text: String, _ name: String) {
    let list = TokenList(Array(text.utf8))
    #expect(list.count == 1)
    #expect(list.string(0) == name)
  }

  @Test(arguments: [
    ("0", 0), ("-0.5px", -0.5), ("+12.25%", 12.25), (".5em", 0.5), ("1e2", 100), ("1.5e-1", 0.15),
    ("12345678901234567890", 1.2345678901234567e19), ("1e999", Double.greatestFiniteMagnitude),
    ("0.1", 0.1), ("1.1", 1.1), ("-1e999", -Double.greatestFiniteMagnitude),
  ])
  func `numbers have the value they are written with`(_ text: String, _ value: Double) {
    #expect(TokenList(Array(text.utf8)).number(0) == value)
  }

  @Test func `brackets find their partners, and one of another kind closes nothing`() {
    let list = TokenList(Array("{(]}) [f(})}".utf8))
    let partners = list.tokens.map { Int($0.partner) }
    // 0 { 1 ( 2 ] 3 } 4 ) 5 space 6 [ 7 f( 8 } 9 ) 10 }
    #expect(partners == [11, 4, 2, 3, 4, 5, 11, 9, 8, 9, 10])
  }

  @Test func `a byte order mark is no part of the first name`() {
    #expect(TokenList([0xEF, 0xBB, 0xBF, UInt8(ascii: "a")]).string(0) == "a")
  }
}
