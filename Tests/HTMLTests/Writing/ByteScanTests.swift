import HTML
import Testing

@Suite struct ByteScanTests {
  @Test func `a search by blocks finds what a search by bytes finds`() {
    let interesting: [UInt8] = [0x00, 0x01, 0x1F, 0x20, 0x41, 0x7F, 0x80, 0x81, 0x9F, 0xA0, 0xFF]
    for filler: UInt8 in [0x80, 0xE4, 0x41, 0x20] {
      for length in [0, 1, 2, 7, 15, 16, 17, 31, 32, 33, 36] {
        for place in 0..<max(length, 1) {
          for byte in interesting {
            var bytes = [UInt8](repeating: filler, count: length)
            if place < length { bytes[place] = byte }
            for start in 0...length {
              let ascii = bytes[start...].firstIndex { $0 < 0x80 } ?? length
              let foundASCII = ByteScan.firstASCII(in: bytes.span, from: start)
              #expect(foundASCII == ascii)
              let control = bytes[start...].firstIndex { $0 < 0x20 } ?? length
              let foundControl = ByteScan.firstControl(in: bytes.span, from: start)
              #expect(foundControl == control)
              let space = bytes[start...].firstIndex { $0 <= 0x20 || $0 == 0xC2 } ?? length
              let foundSpace = ByteScan.firstSpace(in: bytes.span, from: start)
              #expect(foundSpace == space)
            }
          }
        }
      }
    }
  }

  @Test func `a pattern is found wherever it stands`() {
    let text = Array("残疾人联合会发布《无障碍环境建设》问答".utf8)
    for start in text.indices {
      for end in start + 1...text.count {
        let isThere = ByteScan.contains(Array(text[start..<end]), in: text[...])
        #expect(isThere)
      }
    }
    for start in text.indices.dropLast(3) {
      let isWhole = ByteScan.contains(Array(text[start...]), in: text.dropLast())
      #expect(!isWhole)
    }
    let isInNothing = ByteScan.contains(text, in: [])
    #expect(!isInNothing)
  }

  @Test func `a prefix is compared to its last byte`() {
    let text = Array("残疾人联合会，残疾人".utf8)
    for start in text.indices {
      for length in 0...(text.count - start) {
        var prefix = Array(text[start..<start + length])
        let isThere = ByteScan.starts(text.span, at: start, with: prefix.span)
        #expect(isThere)
        guard length > 0 else { continue }
        prefix[length - 1] ^= 1
        let isStillThere = ByteScan.starts(text.span, at: start, with: prefix.span)
        #expect(!isStillThere)
      }
    }
  }
}
