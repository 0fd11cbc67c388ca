import HTML
import Testing

@testable import Accessibility

@Suite struct TextSurveyTests {
  /// The marked characters of a kind with the bytes of the source that they come from.
  private static func marks(_ kind: TextMark.Kind, _ html: String) -> [String] {
    let tree = PageParser.parse(Array(html.utf8))
    let page = AccessiblePage(tree)
    var places = TextPlaces(tree)
    return page.textSurvey.marks(kind).map { piece, range in
      let span = places.span(of: range, in: piece)
      return String(decoding: tree.source[span.indices], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("<p>共１２．５％和ＡＢ类", ["１２．５", "ＡＢ"]), ("<p>Ａ&amp;１", ["Ａ", "１"]),
    ("<p>12，（一）！", []), ("<p>１２－", ["１２"]),
  ])
  func `wide digits and letters are marked by the word`(_ html: String, _ found: [String]) {
    #expect(Self.marks(.fullWidth, html) == found)
  }

  @Test(arguments: [
    ("<p>通　　知", ["通　　知"]), ("<p>甲 乙 丙", []), ("<p>通知 公告", []), ("<p>联 系 人：王", ["联 系 人"]),
    ("<p>&quot;公&nbsp;&#x3000;告&quot;", ["公&nbsp;&#x3000;告"]), ("<p>通\n知", []),
    ("<p>请于 年 月 日前", []), ("<p>2025 年 度", ["年 度"]), ("<p>王 明、李 刚", ["王 明", "李 刚"]),
    ("<p>我 在 这里", []), ("<p>报 名 表 下载", ["报 名 表"]),
  ])
  func `words that spaces stretch apart are marked`(_ html: String, _ found: [String]) {
    #expect(Self.marks(.spacedApart, html) == found)
  }

  @Test(arguments: [
    ("<p>—５２—", ["—５２—"]), ("<p> － 3 － ", ["－ 3 －"]), ("<p>环境— 7 —建设", ["— 7 —"]),
    ("<p>2021—2025—2030", []), ("<p>——5——", []), ("<p>-1-2-", []), ("<p>甲-5-乙", []),
  ])
  func `page numbers between dashes are marked`(_ html: String, _ found: [String]) {
    #expect(Self.marks(.pageNumber, html) == found)
  }

  @Test(arguments: [
    ("<p>办理,登记: 审核", [",", ":"]), ("<p>9:00,甲", []), ("<p>办理, ", []), ("<p>证(一级)人", ["(", ")"]),
  ])
  func `punctuation from ASCII between Chinese characters is marked`(
    _ html: String, _ found: [String]
  ) {
    #expect(Self.marks(.halfWidthPunctuation, html) == found)
  }

  @Test func `line ends and references in front keep places right`() {
    #expect(Self.marks(.fullWidth, "<p>甲\r\n&nbsp;乙&lt;&#65297;丙１</p>") == ["&#65297;", "１"])
  }

  @Test func `a reference that is not known gives the whole text`() {
    #expect(Self.marks(.fullWidth, "<p>甲&Afr;１</p>") == ["甲&Afr;１"])
  }

  @Test(arguments: [
    "<p hidden>１", "<script>１</script>", "<pre>１", "<code>１</code>", "<textarea>１</textarea>",
    "<p aria-hidden=true>１",
  ])
  func `code and what nobody meets are left out`(_ html: String) {
    #expect(Self.marks(.fullWidth, html).isEmpty)
  }

  @Test func `titles and attributes are read`() {
    #expect(Self.marks(.fullWidth, "<title>１</title><img alt='２' title='３'>") == ["１", "２", "３"])
  }

  @Test func `broken bytes and long texts are no trouble`() {
    let bytes: [UInt8] = [0x3C, 0x70, 0x3E, 0xE4, 0xB8, 0xFF, 0xF0, 0x9F, 0xEF, 0xBC]
    _ = AccessiblePage(PageParser.parse(bytes)).textSurvey
    let long = "<p>" + String(repeating: "通 知 １,", count: 40_000)
    #expect(Self.marks(.fullWidth, long).count == 40_000)
  }
}
