import HTML

/// Finds words whose Chinese characters are kept apart by spaces: `通　　知`, `残 疾 人`.
///
/// Words are looked for between punctuation, digits and foreign letters. Three characters in a row
/// that stand alone are such a word; two are if nothing else is there. Characters that are listed or
/// that leave room to fill in (`大 中 小`, `年 月 日`) are not.
enum SpacedCharacters {
  /// Returns the ranges of such words, as offsets in bytes from the start of the text.
  static func find(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var words: [Word] = []
    var isAfterSpace = true
    var offset = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if scalar.isHan {
        if isAfterSpace || words.isEmpty {
          words.append(Word(range: offset..<end, first: scalar))
        } else {
          words[words.count - 1].add(upTo: end)
        }
        isAfterSpace = false
      } else if isSpace(scalar) {
        isAfterSpace = true
      } else {
        collect(words, into: &found)
        words.removeAll(keepingCapacity: true)
        isAfterSpace = true
      }
      offset = end
    }
    collect(words, into: &found)
    return found
  }

  /// Characters between spaces.
  private struct Word {
    var range: Range<Int>
    let first: Unicode.Scalar
    var length = 1

    mutating func add(upTo end: Int) {
      range = range.lowerBound..<end
      length += 1
    }
  }

  private static func collect(_ words: [Word], into found: inout [Range<Int>]) {
    if words.count < 2 { return }
    for run in words.split(whereSeparator: { $0.length > 1 }) {
      guard run.count >= 3 || (run.count == 2 && words.count == 2), let first = run.first,
        let last = run.last, !run.allSatisfy({ listed.contains($0.first) })
      else { continue }
      found.append(first.range.lowerBound..<last.range.upperBound)
    }
  }

  /// Spaces within a line; a line end in the source is not one.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x2000...0x200A, 0x3000: true
    default: false
    }
  }

  /// Characters that stand alone in lists and forms.
  private static let listed = Set(
    """
    零〇一二三四五六七八九十百千万亿两甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥东南西北中上下左右前后内外\
    大小高低长短多少男女是否有无年月日时分秒周至春夏秋冬金木水火土简繁省市县区乡镇村组号栋楼室路街第共页元角人次
    """.unicodeScalars)
}
