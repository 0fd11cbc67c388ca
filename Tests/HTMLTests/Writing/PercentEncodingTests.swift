import Testing

@testable import HTML

@Suite struct PercentEncodingTests {
  @Test(
    arguments: [
      ("/标签/", "/%E6%A0%87%E7%AD%BE/"), ("/a%b?c#d/", "/a%25b%3Fc%23d/"),
      ("/a-._~!$()*+,;=:@/", "/a-._~!$()*+,;=:@/"), ("/a'&\"<>[]/", "/a%27%26%22%3C%3E%5B%5D/"),
      ("/a b\n\u{7F}", "/a%20b%0A%7F"), ("", ""),
    ])
  func `a path escapes all that is no part of a path`(path: String, expected: String) {
    #expect(PercentEncoding.path.encoded(path) == expected)
  }

  @Test(
    arguments: [
      (
        "https://example.org/政策/?a=1&b=%20#c", "https://example.org/%E6%94%BF%E7%AD%96/?a=1&b=%20#c"
      ),
      ("https://[::1]/a'b", "https://[::1]/a'b"),
      ("a\\b\"<>^`{|}", "a%5Cb%22%3C%3E%5E%60%7B%7C%7D"),
    ])
  func `an address keeps its parts and the escapes it has`(address: String, expected: String) {
    #expect(PercentEncoding.address.encoded(address) == expected)
  }

  @Test func `a destination is escaped for the address and for HTML`() {
    var output: [UInt8] = []
    Escaping.appendURL("/a?b=1&c='中 文'%20[]".utf8, to: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "/a?b=1&amp;c=&#x27;%E4%B8%AD%20%E6%96%87&#x27;%20%5B%5D")
  }

  @Test(
    arguments: [
      (0, 1, "0"), (7, 2, "07"), (2026, 4, "2026"), (12345, 2, "12345"), (-30, 1, "-30"),
      (Int.max, 1, "9223372036854775807"), (Int.min, 1, "-9223372036854775808"),
    ])
  func `a number is written in decimal digits`(number: Int, width: Int, expected: String) {
    var output: [UInt8] = Array("n".utf8)
    DecimalDigits.append(number, width: width, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "n" + expected)
  }
}
