import Diagnostics
import Testing

@Suite struct ByteBlockTests {
  @Test func firstIndexIsThatOfTheFirstByteThatPasses() {
    for index in 0..<16 {
      var bytes = [UInt8](repeating: 1, count: 16)
      bytes[index] = 7
      bytes[15] = 7
      let block = ByteBlock(bytes.span.bytes, at: 0)
      #expect(block.matches(7).firstIndex == index)
      #expect(block.matches(8).firstIndex == 16)
      for start in 0..<16 {
        #expect(block.matches(7).firstIndex(from: start) == (start <= index ? index : 15))
      }
    }
  }

  @Test func testsTellBytesApart() {
    for byte in UInt8.min...UInt8.max {
      let block = ByteBlock(repeating: byte)
      #expect(block.isAtLeast(0x80).firstIndex == (byte >= 0x80 ? 0 : 16))
      #expect(block.isAtLeast(0x80).isEmpty == (byte < 0x80))
      #expect(block.isBelow(0x21).firstIndex == (byte < 0x21 ? 0 : 16))
      #expect(block.matches(0xC2).firstIndex == (byte == 0xC2 ? 0 : 16))
    }
  }

  @Test(arguments: [
    ("残疾人服务指南", 16), ("残a疾人服务指南补贴", 3), ("残疾，人服务指南", 6), ("abcdefghijklmnopq", 0),
    ("残疾人服务§指南补贴", 15),
  ])
  func breaksEndARowOfCharacters(text: String, length: Int) {
    let bytes = Array(text.utf8)
    let block = ByteBlock(bytes.span.bytes, at: 0)
    #expect(block.breaks(threeByteCharacters: 0xE4...0xE9).firstIndex == length)
  }
}
