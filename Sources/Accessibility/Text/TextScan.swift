import Diagnostics
import HTML

/// Reads one text after the other and marks what is remarkable about its characters.
///
/// The bytes of a Chinese character are passed over together; nothing is allocated for a text
/// without marks.
struct TextScan {
  /// The marks of the last text, as are all counts.
  private(set) var marks: [(kind: TextMark.Kind, range: Range<Int>)] = []
  private(set) var hanLetters = 0
  private(set) var latinLetters = 0
  /// Letters that are neither Chinese characters nor Latin.
  private(set) var otherLetters = 0
  /// Whether a Chinese character that stands alone has spaces and another one behind it.
  private var hasGap = false
  private var hasDash = false
  private var position = 0
  /// Where the last Chinese character ended, and where the first of those in a row with it started.
  private var hanEnd = -1
  private var hanStart = -1

  /// Reads the text that stands in a range of `all`.
  mutating func run(_ all: [UInt8], in range: Range<Int>) {
    startAnew()
    let bytes = all.span.extracting(range)
    while position < bytes.count {
      let byte = bytes[position]
      if (0xE4...0xE9).contains(byte), position + 3 <= bytes.count {
        readHanRun(bytes)
      } else if byte >= 0x80 {
        readWide(byte, bytes)
      } else if ASCII.isLetter(byte) {
        latinLetters += 1
        position += 1
      } else {
        readSign(byte, bytes)
      }
    }
    if hasGap { marks += SpacedCharacters.find(in: all[range]).map { (.spacedApart, $0) } }
    if hasDash { marks += PageNumberResidue.find(in: all[range]).map { (.pageNumber, $0) } }
  }

  private mutating func startAnew() {
    if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
    (hanLetters, latinLetters, otherLetters) = (0, 0, 0)
    (hasGap, hasDash) = (false, false)
    (position, hanEnd, hanStart) = (0, -1, -1)
  }

  /// Marks the whole text, which has that many bytes, if some of it may be in a language that is
  /// not the page's.
  mutating func markForeign(isPageChinese: Bool, count: Int) {
    let isForeign =
      isPageChinese
      ? latinLetters >= Self.manyLatinLetters || otherLetters >= Self.manyOtherLetters
      : hanLetters >= Self.manyHanLetters
    if isForeign { marks.append((.foreign, 0..<count)) }
  }

  /// About six words of English.
  private static let manyLatinLetters = 24
  private static let manyOtherLetters = 6
  private static let manyHanLetters = 6

  private mutating func readSign(_ byte: UInt8, _ bytes: Span<UInt8>) {
    switch byte {
    case 0x20 where hanEnd == position: skipSpaces(bytes)
    // ! ( ) , : ; ?
    case 0x21, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3F:
      if hanEnd == position, isHan(bytes, afterSpaces(bytes, position + 1)) {
        marks.append((.halfWidthPunctuation, position..<position + 1))
      }
      position += 1
    case 0x2D:
      hasDash = hasDash || hanLetters == 0
      position += 1
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: position += 1
    default: mark(.invisible, length: 1)
    }
  }

  private mutating func readWide(_ byte: UInt8, _ bytes: Span<UInt8>) {
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard position + length <= bytes.count else {
      position = bytes.count
      return
    }
    let second = bytes[position + 1]
    switch byte {
    case 0xE3 where second >= 0x90: readHan(width: 3)
    case 0xE3 where second == 0x80:
      if bytes[position + 2] == 0x80 { skipSpaces(bytes) } else { position += 3 }
    case 0xEF: readLastPlane(second, bytes[position + 2], bytes)
    case 0xE2: readGeneralPunctuation(second, bytes[position + 2], bytes)
    case 0xEE: mark(.nonstandard, length: 3)
    case 0xC2 where second < 0xA0: mark(.invisible, length: 2)
    case 0xC2 where second == 0xA0: skipSpaces(bytes)
    case 0xC2 where second == 0xAD: markInvisible(2, bytes)
    case 0xC3...0xCC: position += 2
    // Cyrillic, Arabic; Thai, Tibetan and others; kana; Yi and Korean.
    case 0xD0...0xDF: readOther(2)
    case 0xE0, 0xE1, 0xE3, 0xEA...0xED: readOther(3)
    case 0xF0 where second >= 0xA0: readHan(width: 4)
    case 0xF3 where second >= 0xB0, 0xF4: mark(.nonstandard, length: 4)
    default: position += length
    }
  }

  /// Takes one Chinese character of three bytes or more, as many as stand in a block.
  private mutating func readHanRun(_ bytes: Span<UInt8>) {
    guard position + ByteBlock.scalarCount <= bytes.count else { return readHan(width: 3) }
    let breaks = ByteBlock(bytes.bytes, at: position).breaks(threeByteCharacters: 0xE4...0xE9)
    readHan(max(breaks.firstIndex / 3, 1), width: 3)
  }

  private mutating func readHan(_ count: Int = 1, width: Int) {
    if hanEnd != position { hanStart = position }
    hanLetters += count
    position += count * width
    hanEnd = position
  }

  private mutating func readOther(_ length: Int) {
    otherLetters += 1
    position += length
  }

  /// U+2000 to U+2FFF: spaces, dashes, invisible signs, radicals.
  private mutating func readGeneralPunctuation(
    _ second: UInt8, _ third: UInt8, _ bytes: Span<UInt8>
  ) {
    switch (second, third) {
    case (0x80, 0x80...0x8A): skipSpaces(bytes)
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): markInvisible(3, bytes)
    case (0x80, 0x93...0x95), (0x94, 0x80):
      hasDash = true
      position += 3
    case (0xBA, _), (0xBB, _), (0xBC, _), (0xBD, _), (0xBE, _), (0xBF, 0x80...0x95):
      mark(.nonstandard, length: 3)
      (hanStart, hanEnd) = (position, position)
    default: position += 3
    }
  }

  /// U+F000 to U+FFFF: private characters, compatibility forms, wide letters and digits.
  private mutating func readLastPlane(_ second: UInt8, _ third: UInt8, _ bytes: Span<UInt8>) {
    switch (second, third) {
    case (0x80...0xA3, _), (0xBF, 0xBD): mark(.nonstandard, length: 3)
    case (0xA4...0xAB, _): readHan(width: 3)
    case (0xBB, 0xBF): mark(.invisible, length: 3)
    case (0xBC, 0x8D):
      hasDash = hasDash || hanLetters == 0
      position += 3
    case (0xBC, 0x90...0x99), (0xBC, 0xA1...0xBA), (0xBD, 0x81...0x9A): markFullWidth(bytes)
    default: position += 3
    }
  }

  private mutating func markFullWidth(_ bytes: Span<UInt8>) {
    let start = position
    var end = position
    while position + 2 < bytes.count, bytes[position] == 0xEF {
      switch (bytes[position + 1], bytes[position + 2]) {
      case (0xBC, 0x90...0x99), (0xBC, 0xA1...0xBA), (0xBD, 0x81...0x9A):
        position += 3
        end = position
      // ％ ＋ － ． ／ belong to the number that they stand in.
      case (0xBC, 0x85), (0xBC, 0x8B), (0xBC, 0x8D...0x8F): position += 3
      default:
        marks.append((.fullWidth, start..<end))
        return
      }
    }
    marks.append((.fullWidth, start..<end))
  }

  private mutating func mark(_ kind: TextMark.Kind, length: Int) {
    marks.append((kind, position..<position + length))
    position += length
  }

  /// Marks a sign that scripts other than Chinese need, where it stands beside a Chinese character.
  private mutating func markInvisible(_ length: Int, _ bytes: Span<UInt8>) {
    if otherLetters == 0, hanEnd == position || isHan(bytes, position + length) {
      marks.append((.invisible, position..<position + length))
    }
    position += length
  }

  /// Passes over spaces, and notes when they part a Chinese character from another one.
  private mutating func skipSpaces(_ bytes: Span<UInt8>) {
    // A character has three bytes or four, two characters have six at least.
    let isBehindLoneHan = hanEnd == position && hanEnd - hanStart < 6
    position = afterSpaces(bytes, position)
    if isBehindLoneHan, isHan(bytes, position) { hasGap = true }
  }

  private func afterSpaces(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x20: index += 1
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: index += 2
      case 0xE3
      where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80:
        index += 3
      case 0xE2
      where index + 2 < bytes.count && bytes[index + 1] == 0x80
        && 0x80...0x8A ~= bytes[index + 2]:
        index += 3
      default: return index
      }
    }
    return index
  }

  private func isHan(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    return 0xE4...0xE9 ~= bytes[index] || bytes[index] == 0xE3 && bytes[index + 1] >= 0x90
  }
}
