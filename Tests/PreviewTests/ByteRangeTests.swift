import Testing

@testable import Preview

@Suite struct ByteRangeTests {
  @Test(arguments: [
    ("bytes=0-0", 0..<1), ("bytes=0-499", 0..<500), ("bytes=500-999", 500..<1000),
    ("bytes=990-5000", 990..<1000), ("bytes=-1", 999..<1000), ("bytes=-5000", 0..<1000),
    ("bytes=9-", 9..<1000), ("Bytes = 1 - 2", 1..<3), ("bytes=0-99999999999999999999", 0..<1000),
  ])
  func `a part is found`(_ header: String, _ part: Range<Int>) {
    #expect(ByteRange(header, length: 1000) == .part(part))
  }

  @Test(arguments: ["bytes=1000-", "bytes=1000-1001", "bytes=-0", "bytes=99999999999999999999-"])
  func `bytes behind the end cannot be had`(_ header: String) {
    #expect(ByteRange(header, length: 1000) == .unsatisfiable)
  }

  @Test(arguments: [
    nil, "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=5-2", "lines=0-1", "bytes=0-1,5-6",
    "bytes=--1", "bytes=1--2", "bytes=+1-2",
  ])
  func `a range that makes no sense is none`(_ header: String?) {
    #expect(ByteRange(header, length: 1000) == .whole)
  }

  @Test(arguments: ["bytes=0-", "bytes=-1", "bytes=0-0"])
  func `an empty file has no parts`(_ header: String) {
    #expect(ByteRange(header, length: 0) == .unsatisfiable)
  }
}
