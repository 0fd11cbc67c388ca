import HTML
import Testing

@Suite struct CharacterReferencesTests {
  @Test(arguments: [
    ("没有", "没有"), ("a &amp; b &lt;", "a & b <"), ("&copy;&nbsp;&lrm;", "©\u{A0}\u{200E}"),
    ("&notit;", "¬it;"), ("&amp", "&"), ("&", "&"), ("&&;&1;", "&&;&1;"),
    ("&#x4E2D;&#20013;&#0;", "中中\u{FFFD}"), ("&nsubE;", "⫅̸"), ("\n a\n&copy;", "\n a\n©"),
    ("</title>&copy;<b>&reg;", "</title>©<b>®"), ("", ""),
  ])
  func `references become what they stand for, all else stays`(_ text: String, _ decoded: String) {
    #expect(CharacterReferences.decoded(Array(text.utf8)) == Array(decoded.utf8))
  }
}
