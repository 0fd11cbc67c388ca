import Accessibility
import HTML
import Testing

@Suite struct LanguageEvidenceTests {
  private func contradiction(
    _ tag: String, _ text: String, _ extent: LanguageEvidence.Extent = .passage
  ) -> WrittenScript? {
    var evidence = LanguageEvidence(declared: Array(tag.utf8)[...], extent: extent)
    evidence?.add(Array(text.utf8)[...])
    return evidence?.contradiction
  }

  @Test(arguments: [
    ("en", "请到社区服务中心办理", WrittenScript.han), ("de-AT", "请到社区服务中心办理", .han),
    ("zh-Hans", "Please apply to the centre by the end of May", .latin),
    ("zh", "བོད་ཡིག་གི་བརྡ་ཐོ", .tibetan), ("ko", "おしらせをごらんください", .kana),
    ("bo", "请到社区服务中心办理", .han), ("zh", "Объявление для граждан", .cyrillic),
  ])
  func `a text in another script is not in the declared language`(
    _ tag: String, _ text: String, _ script: WrittenScript
  ) {
    #expect(contradiction(tag, text) == script)
  }

  @Test(arguments: [
    ("en", "Please apply"), ("zh", "请用 Word 打开 PDF 文件"), ("en", "张三"), ("en", "ISO 标准"),
    ("zh", "Zhongguo Canjiren Lianhehui zai Beijing"), ("zh", "WCAG 2.2 AA"), ("ja", "請求書"),
    ("zh-Latn-pinyin", "qing dao shequ"), ("zh-Latn", "Please apply to the centre of the city"),
    ("sr", "请到社区服务中心办理"), ("cn", "Please apply to the centre"), ("en", "α and β"),
    ("fr", "Les hommes naissent et demeurent libres et égaux en droits"), ("zh", "2024-05-01"),
  ])
  func `what scripts cannot tell is no contradiction`(_ tag: String, _ text: String) {
    #expect(contradiction(tag, text) == nil)
  }

  @Test func `a long text in English is in no other language`() {
    let text = """
      The office is open on weekdays. Bring the card and the form with you, which you find on this \
      page; those who cannot come should ask a relative or write to us from home.
      """
    #expect(contradiction("fr", text, .page) == .latin)
    #expect(contradiction("en", text, .page) == nil)
    #expect(contradiction("nl", "Hij ging met de kippen op stok of niet, and so on", .page) == nil)
  }

  @Test func `words are counted by the way a script is written`() {
    var count = ScriptCount()
    count.add(Array("It's a well-known 公共服务 ねこ".utf8)[...])
    #expect(count.words(.latin) == 3)
    #expect(count.words(.han) == 2)
    #expect(count.words(.kana) == 1)
    #expect(count.mostCommon == .latin)
    var broken = ScriptCount()
    broken.add([0xE4, 0xB8, 0x41, 0xFF, 0xC3][...])
    #expect(broken.wordCount <= 2)
  }

  @Test(arguments: [
    ("<p lang=en>甲<b lang=fr>乙</b><b lang=''>丙</b></p>", "甲丙"),
    ("<p lang=en><img alt=甲 title=乙><b hidden>丙</b></p>", "甲乙"),
    ("<p lang=en><b aria-hidden=true>甲</b><i aria-labelledby=t></i></p><p id=t hidden>乙</p>", "甲"),
    ("<p lang=en><button aria-labelledby=t></button></p><p id=t hidden>乙</p>", "乙"),
    ("<p lang=en><script>甲</script><style>乙</style></p>", ""),
  ])
  func `text inherits its language from the nearest element that declares one`(
    _ html: String, _ text: String
  ) throws {
    let page = AccessiblePage(PageParser.parse(Array(html.utf8)))
    let element = try #require(page.tree.elements(with: .lang).first)
    var pieces: [UInt8] = []
    InheritedText(from: element, on: page).read { piece in
      pieces += piece
      return true
    }
    #expect(String(decoding: pieces, as: UTF8.self) == text)
    #expect(InheritedText(from: element, on: page).isEmpty == text.isEmpty)
  }
}
