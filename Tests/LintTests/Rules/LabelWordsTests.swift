import Testing

@testable import Lint

@Suite struct LabelWordsTests {
  @Test(arguments: [
    ("Search by date (YYYY-MM-DD)", ["search", "by", "date"]),
    ("下载（PDF，１２ KB）", ["下", "载"]),
    ("(未关上", ["未", "关", "上"]),
    ("A4纸 第１２页", ["a4", "纸", "第", "12", "页"]),
    ("&gt;&gt; ** Submit… 💡", ["gt", "gt", "submit"]),
    ("STRASSE Straße", ["strasse", "strasse"]),
    ("compose\u{A0}\u{A0}email", ["compose", "email"]),
    ("[更多]＞＞", ["更", "多"]), ("→ ×", []), ("", []),
  ])
  func `words are letters and digits without case, width and brackets`(
    _ text: String, _ words: [String]
  ) {
    #expect(LabelWords(text).texts == words)
  }

  @Test(arguments: [
    ("ACT rules", "act Rules", true), ("Next Page in the list", "Next Page", true),
    ("通知公告列表", "通 知 公 告", true), ("第 2 页，共 9 页", "２", true),
    ("Discover Italy", "Discover It", false), ("Download the form", "Download form", false),
    ("20 21", "2021", false), ("WCAG", "W C A G", false), ("你好", "好你", false),
    ("whatever", "→", true), ("résumé", "re\u{301}sume\u{301}", true),
  ])
  func `a label is in a name when its words stand there together`(
    _ name: String, _ label: String, _ isIn: Bool
  ) {
    #expect(LabelWords(name).contains(LabelWords(label)) == isIn)
  }

  @Test(arguments: [
    ("X", "Close"), ("A A A", "Text size"), ("X Close", "Close dialog"), ("e-mail", "email"),
    ("nonstandard", "non-standard"), ("University Ave.", "University Avenue"),
    ("University Avenue", "University Ave."), ("Mon", "Monday"), ("U.S.A.", "United States"),
    ("Web Content Rules", "WCR"), ("Service centre", "Service center"), ("resume", "résumé"),
    ("残联章程", "残疾人联合会章程"), ("1", "第一页"),
  ])
  func `abbreviations, spellings and signs are left to a person`(_ label: String, _ name: String) {
    #expect(LabelDoubts(label: label, name: name).areAny)
  }

  @Test(arguments: [
    ("Discover It", "Discover Italy"), ("ACT rules", "WCAG"), ("W C A G", "WCAG"),
    ("2021", "20 21"), ("youhoware", "how are you"), ("Proof of 2×2=4", "Proof of two times two"),
    ("two thousand twenty-one", "twenty twenty-one"), ("提交", "保存表单"), ("I agree", "agree"),
    ("缩小字号", "放大字号"),
    ("Search", "搜索"),
  ])
  func `other labels are certainly not in the name`(_ label: String, _ name: String) {
    #expect(!LabelWords(name).contains(LabelWords(label)))
    #expect(!LabelDoubts(label: label, name: name).areAny)
  }
}
