import Testing

@testable import Accessibility

@Suite struct LanguageTagTests {
  @Test(arguments: [
    "zh", "ZH", "zh-CN", "zh-Hans", "zh-Hant-TW", "zh-hans-cn", "zh-cmn-Hans", "zh-yue-HK", "en",
    "en-US", "es-419", "sl-rozaj-biske", "de-CH-1996", "fr-x-private", "de-u-co-phonebk", "ja-Latn",
    "mn-Mong", "bo", "ug", "ii", "za", "kk", "ko", "yue", "csl", "art-lojban", "zh-min-nan",
    "de-1901-u-co-phonebk-x-a", "qaa", "und-Zyyy",
  ])
  func `a registered tag is valid`(tag: String) {
    #expect(LanguageTag(tag).problems == [])
    #expect(LanguageTag.hasRegisteredLanguage(Array(tag.utf8)[...]))
  }

  @Test(arguments: [
    ("", [LanguageTagProblem.empty]), (" ", [.blank]), ("zh_CN", [.underscore]),
    ("cn", [.unregisteredLanguage("cn")]), ("eng", [.unregisteredLanguage("eng")]),
    ("i-lux", [.unregisteredLanguage("i")]), ("x-mine", [.unregisteredLanguage("x")]),
    ("zh-XX1", [.malformed("XX1")]), ("zh-ZZ", []), ("zh-AB", [.unregistered("AB")]),
    ("zh-Abcd", [.unregistered("Abcd")]), ("en-cmn", [.unregistered("cmn")]),
    ("zh-CN-Hans", [.misplaced("Hans")]), ("de-1996-1996", [.repeated("1996")]),
    ("de-abcde", [.unregistered("abcde")]), ("中文", [.malformed("中文")]),
    (" zh", [.malformed(" zh")]),
    ("zh-", [.malformed("")]), ("-zh", [.malformed("")]), ("zh--CN", [.malformed("")]),
    ("de-u", [.malformed("u")]), ("de-a-bc-a-de", [.repeated("a")]),
    ("e", [.malformed("e")]), ("englishlanguage", [.malformed("englishlanguage")]),
  ])
  func `problems are named`(tag: String, problems: [LanguageTagProblem]) {
    #expect(LanguageTag(tag).problems == problems)
  }

  @Test func `the parts are kept in their usual form`() {
    let tag = LanguageTag("ZH-yue-hant-hk")
    #expect(tag.language == "zh")
    #expect(tag.extended == ["yue"])
    #expect(tag.script == "Hant")
    #expect(tag.region == "HK")
  }

  @Test(arguments: [
    ("zh_CN", "zh-CN"), ("zh_Hans_CN", "zh-Hans-CN"), ("cn", "zh-CN"), ("CN", "zh-CN"),
    ("chs", "zh-Hans"), ("zh-CN-Hans", "zh-Hans-CN"), ("cn-hans", "zh-Hans"), ("eng", "en"),
    ("eng-GB", "en-GB"), ("zh-cmn-Hans", "zh-Hans"), ("zh-cmn-Hans-CN", "zh-Hans-CN"),
    ("iw", "he"), ("iw-IL", "he-IL"), ("zh-guoyu", "cmn"), ("zh CN", "zhCN"), ("jp", "ja"),
    ("zh_CN.UTF-8", "zh-CN"), (" zh-CN ", "zh-CN"), ("en_us", "en-US"), ("de-DD", "de-DE"),
  ])
  func `a mistake has a suggestion`(tag: String, suggestion: String) {
    let expected = suggestion == "zhCN" ? nil : suggestion
    #expect(LanguageTag(tag).suggestion == expected)
  }

  @Test(arguments: [
    "zh-CN", "zh-cn", "EN", "zh-Hant-TW", "yue", "", " ", "foo", "中文", "de-u-co-phonebk",
  ])
  func `good tags and riddles have none`(tag: String) {
    #expect(LanguageTag(tag).suggestion == nil)
  }

  @Test(arguments: ["i-lux", "eng", "", " ", "e", "en_US", "x-en", "123", "中文", "12", "a1", "{a"])
  func `ACT asks for a registered first subtag`(tag: String) {
    #expect(!LanguageTag.hasRegisteredLanguage(Array(tag.utf8)[...]))
  }

  @Test func `common mistakes are not valid, and what they mean is`() {
    for pair in LanguageRegistry.mistakes.split(separator: " ") {
      let parts = pair.split(separator: ">").map(String.init)
      #expect(!LanguageTag(parts[0]).isValid, "\(parts[0])")
      #expect(LanguageTag(parts[1]).isValid, "\(parts[1])")
    }
  }

  @Test func `the registry is of 2025`() {
    #expect(LanguageRegistry.date == "2025-03-10")
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { $0 }
    let short = letters.flatMap { first in letters.map { [first, $0] } }
    #expect(short.filter { LanguageRegistry.hasLanguage($0) }.count == 190)
    let long = short.flatMap { pair in letters.map { pair + [$0] } }
    #expect(long.filter { LanguageRegistry.hasLanguage($0) }.count == 8076 + 520)
  }

  @Test func `any bytes can be read`() {
    for count in [1, 100, 100_000] {
      for text in ["-", "a-", "_", "zh-", "x-", "a-a-", "中"] {
        let tag = LanguageTag(String(repeating: text, count: count))
        #expect(!tag.isValid)
        _ = tag.suggestion
      }
    }
  }
}
