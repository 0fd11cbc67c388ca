import HTML
import Testing

@Suite struct ByteScanTests {
  @Test func `a search by words finds what a search by bytes finds`() {
    let interesting: [UInt8] = [0x00, 0x01, 0x1F, 0x20, 0x41, 0x7F, 0x80, 0x81, 0x9F, 0xA0, 0xFF]
    for filler: UInt8 in [0x80, 0xE4, 0x41, 0x20] {
      for length in 0..<20 {
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
            }
          }
        }
      }
    }
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
