import Diagnostics

/// A stretch of a text that is in another language than its page.
struct ForeignPassage {
  /// The stretch, as offsets in bytes from the start of the text.
  let range: Range<Int>
  /// What the language, or the group that it belongs to, is called.
  let language: Message
  /// Whether it is a passage beyond doubt; else it may be a name.
  let isCertain: Bool

  /// Looks for the first such stretch; `nil` if there is none.
  init?(_ bytes: ArraySlice<UInt8>, isPageChinese: Bool) {
    let text = String(decoding: bytes, as: UTF8.self)
    let runs = Self.runs(of: text, inChinesePage: isPageChinese)
    let found = runs.lazy.compactMap { run in
      isPageChinese ? Self.judgeInChinese(run) : Self.judgeHan(run)
    }
    guard let passage = found.first else { return nil }
    self = passage
  }

  private init(_ run: Run, _ language: Message, isCertain: Bool) {
    range = run.range
    self.language = language
    self.isCertain = isCertain
  }

  /// A stretch in one script, with the signs inside.
  private struct Run {
    var range: Range<Int>
    var isLatin: Bool
    var text = ""
    var letters = 0
  }

  /// Splits a text into stretches of foreign letters; spaces, digits and signs inside belong to them.
  private static func runs(of text: String, inChinesePage: Bool) -> [Run] {
    var runs: [Run] = []
    var offset = 0
    var pending = ""
    var isOpen = false
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      switch kind(of: scalar, inChinesePage: inChinesePage) {
      case .native:
        isOpen = false
        pending = ""
      case .sign: pending.unicodeScalars.append(scalar)
      case .foreign(let isLatin):
        if !isOpen || runs.last?.isLatin != isLatin {
          runs.append(Run(range: offset..<end, isLatin: isLatin))
          pending = ""
          isOpen = true
        }
        runs[runs.count - 1].text += pending
        runs[runs.count - 1].text.unicodeScalars.append(scalar)
        runs[runs.count - 1].range = runs[runs.count - 1].range.lowerBound..<end
        runs[runs.count - 1].letters += 1
        pending = ""
      }
      offset = end
    }
    return runs
  }

  private enum Kind {
    case native, sign
    case foreign(isLatin: Bool)
  }

  private static func kind(of scalar: Unicode.Scalar, inChinesePage: Bool) -> Kind {
    guard scalar.properties.isAlphabetic || isMark(scalar) else { return .sign }
    let isHan = scalar.properties.isIdeographic
    let isLatin = scalar.value < 0x250 || 0x1E00...0x1EFF ~= scalar.value
    let isGreek = 0x370...0x3FF ~= scalar.value
    // Wide forms and signs that only look like letters belong to the page.
    if isGreek || scalar.value >= 0xFF00 || 0x2100...0x2BFF ~= scalar.value { return .sign }
    if inChinesePage { return isHan ? .native : .foreign(isLatin: isLatin) }
    return isHan ? .foreign(isLatin: false) : .native
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  private static func judgeInChinese(_ run: Run) -> ForeignPassage? {
    guard run.isLatin else {
      return run.letters >= 6
        ? ForeignPassage(run, Message(zh: "另一种文字", en: "another script"), isCertain: true) : nil
    }
    let words = run.text.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map { $0.lowercased() }
    guard words.count >= 5, run.letters >= 24, !isAddress(run.text) else { return nil }
    let verbs = words.count { Self.sentenceWords.contains($0) }
    let particles = words.count { Self.particles.contains($0) }
    let english = Message(zh: "英文", en: "English")
    if words.count >= 6, verbs >= 1, verbs + particles >= 2 {
      return ForeignPassage(run, english, isCertain: true)
    }
    guard words.count >= 8, particles + verbs >= 1 else { return nil }
    return ForeignPassage(run, english, isCertain: verbs >= 1)
  }

  private static func judgeHan(_ run: Run) -> ForeignPassage? {
    let isSentence = run.text.contains { "，。；！？".contains($0) }
    guard run.letters >= (isSentence ? 6 : 9) else { return nil }
    return ForeignPassage(
      run, Message(zh: "中文", en: "Chinese"), isCertain: isSentence || run.letters >= 16)
  }

  /// Whether a text is rather made of addresses, file names or code.
  private static func isAddress(_ text: String) -> Bool {
    text.contains("://") || text.contains("www.") || text.contains("@") || text.contains("{")
  }

  /// Words that make a name a sentence.
  private static let sentenceWords: Set<String> = [
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "can", "could", "will", "would",
    "shall", "should", "must", "may", "please", "you", "your", "we", "our", "they", "it", "this",
    "these", "that", "do", "does", "did", "not", "who", "what", "when", "if", "make", "makes",
    "made",
    "i", "he", "she", "my", "their", "its", "there", "how", "where", "need", "needs", "provides",
    "offers", "welcome", "call", "contact", "apply", "visit", "click", "see", "ask",
  ]
  private static let particles: Set<String> = [
    "the", "of", "and", "to", "in", "on", "for", "with", "by", "at", "from", "a", "an", "or", "as",
    "all", "about", "into", "no", "than", "more",
  ]
}
