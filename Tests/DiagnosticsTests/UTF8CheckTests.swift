import Diagnostics
import Testing

@Suite struct UTF8CheckTests {
  /// What the standard library says, which is slower.
  private func reference(_ bytes: [UInt8]) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets
    }
  }

  private let limits: [UInt8] = [
    0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
    0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]

  @Test("three bytes at a limit are judged alike at every place of a block", arguments: 0..<17)
  func placesInBlocks(_ shift: Int) {
    let before = [UInt8](repeating: 0x61, count: shift) + Array("残é".utf8)
    let behind = Array("人服务é指南a补贴".utf8)
    var different = 0
    for one in limits {
      for two in limits {
        for three in limits {
          let bytes = before + [one, two, three] + behind
          if UTF8Check.firstInvalidRange(in: bytes) != reference(bytes) { different += 1 }
        }
      }
    }
    #expect(different == 0)
  }

  @Test("every sequence of up to four bytes at a limit is judged as by the standard library")
  func sequencesOfLimits() {
    let behind = Array("残疾人服务指南".utf8)
    var different = 0
    for one in limits {
      for two in limits {
        for three in limits {
          for four in limits {
            let bytes = [one, two, three, four]
            if UTF8Check.firstInvalidRange(in: bytes) != reference(bytes) { different += 1 }
            let longer = bytes + behind
            if UTF8Check.firstInvalidRange(in: longer) != reference(longer) { different += 1 }
          }
        }
      }
    }
    #expect(different == 0)
  }

  @Test(
    "the first fault is found wherever it stands",
    arguments: ["", "a", "残疾人", "残疾人 accessible ", "é😀", "abcdefgh残", "残疾人残疾人残疾人"])
  func places(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(UTF8Check.firstInvalidRange(in: bytes) == nil)
    for fault: [UInt8] in [[0xFF], [0xE6, 0xAE], [0xED, 0xA0, 0x80], [0xC0, 0xAF]] {
      for end in [[], Array("完".utf8)] {
        #expect(
          UTF8Check.firstInvalidRange(in: bytes + fault + end) == reference(bytes + fault + end))
      }
    }
    #expect(UTF8Check.firstInvalidRange(in: [0xFF] + bytes, from: 1) == nil)
  }
}
