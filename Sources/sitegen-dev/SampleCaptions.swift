/// Captions of a long session, always the same for the same size.
struct SampleCaptions {
  /// The least size of the file, in bytes.
  let size: Int

  private static let seed: UInt64 = 0x5173_6765_6E00_0002
  private static let speakers = ["主持人", "发言人", "记者", "手语翻译"]

  /// Returns the file: WebVTT with speakers, classes, references and settings.
  func webVTT() -> String {
    var random = SeededGenerator(seed: Self.seed)
    var text = "WEBVTT 样本\n\nNOTE 由程序生成，用于测量\n"
    text.reserveCapacity(size + 1000)
    var number = 0
    while text.utf8.count < size {
      text += "\n\(number + 1)\n\(time(number * 4)) --> \(time(number * 4 + 3))"
      text += number.isMultiple(of: 8) ? " line:0 align:start\n" : "\n"
      text += cue(number, &random)
      number += 1
    }
    return text
  }

  private func time(_ seconds: Int) -> String {
    "\(padded(seconds / 3600, to: 2)):\(padded(seconds / 60 % 60, to: 2))"
      + ":\(padded(seconds % 60, to: 2)).500"
  }

  private func cue(_ number: Int, _ random: inout SeededGenerator) -> String {
    let words =
      random.pick(SampleVocabulary.subjects) + "\n"
      + random.pick(SampleVocabulary.actions)
    switch number % 6 {
    case 0: return "<v \(random.pick(Self.speakers))>\(words)</v>\n"
    case 1: return "<c.yellow>\(words)</c>\n"
    case 2: return "\(words) &amp; <b>\(random.pick(SampleVocabulary.services))</b>\n"
    default: return "\(words)\n"
    }
  }
}
