import Testing

@testable import CSS

@Suite struct SelectorTests {
  private func parse(_ text: String) -> (SelectorStore, SelectorRun)? {
    let list = TokenList(Array(text.utf8))
    var parser = SelectorParser(list: list, store: SelectorStore())
    return parser.run(list.trimmed(0..<list.count), .rule).map { (parser.store, $0) }
  }

  @Test(arguments: [
    ("*", 0, 0, 0), ("li", 0, 0, 1), ("ul li", 0, 0, 2), ("ul ol + li", 0, 0, 3),
    ("h1 + *[rel=up]", 0, 1, 1),
    ("ul ol li.red", 0, 1, 3), ("li.red.level", 0, 2, 1), ("#x34y", 1, 0, 0),
    ("#s12:not(foo)", 1, 0, 1),
    (".foo :is(.bar, #baz)", 1, 1, 0), (".foo :where(.bar, #baz)", 0, 1, 0), ("a:hover", 0, 1, 1),
    ("p::before", 0, 0, 2), ("p:before", 0, 0, 2), ("li:nth-child(2n+1 of .a, #b)", 1, 1, 1),
    ("a:has(> #b)", 1, 0, 1),
    (":lang(zh)", 0, 1, 0), ("*|a", 0, 0, 1), ("a:is()", 0, 0, 1),
  ])
  func `selectors weigh what the standard says`(
    _ text: String, _ ids: Int, _ classes: Int, _ types: Int
  ) throws {
    let (store, run) = try #require(parse(text))
    #expect(store.specificity(of: run) == Specificity(ids: ids, classes: classes, types: types))
  }

  @Test(arguments: [
    "", "a >", "> a", "a..b", "#1", "a,", "[", "[a=]", "[a b]", "::", ":not(", "a:not(..)",
    ":nth-child(x)", ":nth-child(2 n)", "a b|", "!", "a:has(..)", "[a=b x]", "a{",
  ])
  func `what is no selector is an error`(_ text: String) {
    #expect(parse(text) == nil)
  }

  @Test(arguments: [
    ("even", [2, 4, 6]), ("odd", [1, 3, 5]), ("3", [3]), ("2n", [2, 4, 6]), ("2n + 1", [1, 3, 5]),
    ("-n+3", [1, 2, 3]),
    ("n", [1, 2, 3, 4, 5, 6]), ("+3n-2", [1, 4]), ("-2n+5", [1, 3, 5]), ("0n+4", [4]), ("-3", []),
    ("2N+2", [2, 4, 6]),
  ])
  func `formulas count as in a browser`(_ text: String, _ positions: [Int]) throws {
    let list = TokenList(Array(text.utf8))
    var cursor = TokenCursor(list, in: 0..<list.count)
    let formula = try #require(NthFormula.parse(&cursor))
    #expect((1...6).filter(formula.matches) == positions)
  }

  @Test(arguments: [
    ("a:hover", true), ("a:focus-visible span", true), ("a:not(:hover)", false),
    (":is(a:hover, a:focus)", true),
    (":is(a:hover, b)", false), ("a", false), ("a:focus::after", true),
  ])
  func `a selector that waits for an action is known`(_ text: String, _ waits: Bool) throws {
    let (store, run) = try #require(parse(text))
    #expect(store.traits(of: run).contains(.action) == waits)
  }

  @Test(arguments: [
    (":foo", true), ("::-moz-x", true), ("::-webkit-scrollbar", false), (":is(:foo)", false),
    (":has(a)", false), (":dir(rtl)", false),
  ])
  func `a selector that browsers may not know is doubtful`(_ text: String, _ isDoubtful: Bool)
    throws
  {
    let (store, run) = try #require(parse(text))
    #expect(store.traits(of: run).contains(.doubtful) == isDoubtful)
  }
}
