import Diagnostics

/// What languages are called, as far as they are met on Chinese sites.
enum LanguageNames {
  /// Returns the name of a language; for one that is not in the list its tag.
  ///
  /// Only the language and, in Chinese, the script count: they decide which voice reads.
  static func name(of tag: String) -> Message {
    if tag.isEmpty { return Message(zh: "没有注明", en: "not stated") }
    let parts = LanguageTag(tag)
    if let known = names[key(of: parts)] { return known }
    return Message(zh: tag, en: tag)
  }

  private static func key(of tag: LanguageTag) -> String {
    guard tag.language == "zh" else { return tag.language }
    if let extended = tag.extended.first { return extended }
    switch (tag.script, tag.region) {
    case ("Hant"?, _), (nil, "HK"?), (nil, "MO"?), (nil, "TW"?): return "zh-Hant"
    case ("Latn"?, _): return "zh-Latn"
    default: return "zh-Hans"
    }
  }

  private static let names: [String: Message] = [
    "ar": Message(zh: "阿拉伯语", en: "Arabic"),
    "bo": Message(zh: "藏语", en: "Tibetan"),
    "cmn": Message(zh: "普通话", en: "Mandarin"),
    "de": Message(zh: "德语", en: "German"),
    "en": Message(zh: "英语", en: "English"),
    "es": Message(zh: "西班牙语", en: "Spanish"),
    "fr": Message(zh: "法语", en: "French"),
    "ii": Message(zh: "彝语", en: "Nuosu"),
    "it": Message(zh: "意大利语", en: "Italian"),
    "ja": Message(zh: "日语", en: "Japanese"),
    "kk": Message(zh: "哈萨克语", en: "Kazakh"),
    "ko": Message(zh: "朝鲜语", en: "Korean"),
    "la": Message(zh: "拉丁语", en: "Latin"),
    "mn": Message(zh: "蒙古语", en: "Mongolian"),
    "pt": Message(zh: "葡萄牙语", en: "Portuguese"),
    "ru": Message(zh: "俄语", en: "Russian"),
    "ug": Message(zh: "维吾尔语", en: "Uyghur"),
    "vi": Message(zh: "越南语", en: "Vietnamese"),
    "yue": Message(zh: "粤语", en: "Cantonese"),
    "za": Message(zh: "壮语", en: "Zhuang"),
    "zh-Hans": Message(zh: "中文（简体）", en: "Chinese (simplified)"),
    "zh-Hant": Message(zh: "中文（繁体）", en: "Chinese (traditional)"),
    "zh-Latn": Message(zh: "汉语拼音", en: "Chinese (Pinyin)"),
  ]
}
