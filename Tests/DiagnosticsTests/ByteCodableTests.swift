import Testing

@testable import Diagnostics

@Suite struct ByteCodableTests {
  private func bytes<Value: ByteCodable>(of value: Value) -> [UInt8] {
    var encoder = ByteEncoder()
    value.encode(to: &encoder)
    return encoder.bytes
  }

  private func expectBack<Value: ByteCodable & Equatable>(_ value: Value) throws {
    var decoder = ByteDecoder(bytes(of: value))
    #expect(try Value(from: &decoder) == value)
    #expect(decoder.rest == 0)
  }

  @Test(
    arguments: [
      (0, [0]), (-1, [1]), (1, [2]), (63, [126]), (-64, [127]), (64, [128, 1]),
      (8192, [128, 128, 1]),
    ] as [(Int, [UInt8])])
  func `small numbers are short whatever their sign`(_ number: Int, _ expected: [UInt8]) {
    #expect(bytes(of: number) == expected)
  }

  @Test(arguments: [0, 1, -1, 300, Int.max, Int.min])
  func `a number comes back`(_ number: Int) throws {
    try expectBack(number)
    try expectBack(Int32(truncatingIfNeeded: number))
    try expectBack(UInt64(truncatingIfNeeded: number))
    try expectBack(UInt32(truncatingIfNeeded: number))
  }

  @Test func `a hash has all its bytes, the lowest first`() {
    #expect(bytes(of: UInt32(0x0102_0304)) == [4, 3, 2, 1])
  }

  @Test func `texts, lists, ranges and what is not there come back`() throws {
    try expectBack(["补贴", "", "a"])
    try expectBack(String?.none)
    try expectBack(String?.some("有"))
    try expectBack([3..<5, 0..<0] as [Range<Int32>])
    try expectBack([true, false])
  }

  @Test func `a diagnostic comes back with everything that is known of it`() throws {
    var diagnostic = Diagnostic(
      .warning, "link-text-vague", zh: "“点击这里”没有说明去向", en: "says nothing",
      at: SourceSpan(path: "Content/a.md", offset: 40, length: 12),
      help: Message(zh: "写明", en: "say it"),
      notes: [.init(Message(zh: "另见", en: "see"), span: SourceSpan(path: "b.md", offset: 1))])
    try expectBack(diagnostic)
    diagnostic.output = .init(
      path: "a/index.html", position: .init(line: 3, column: 7), selector: "a")
    diagnostic.requirements = ["wcag:2.4.4"]
    diagnostic.fingerprint = "0123456789abcdef"
    try expectBack(diagnostic)
    diagnostic.span = nil
    try expectBack(SuppressedDiagnostic(diagnostic, source: .comment, reason: "六月更换"))
  }

  @Test(
    arguments: [
      [], [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [2, 0xC3], [1, 0xFF], [9, 0x41],
      Array(repeating: 0xFF, count: 20),
    ] as [[UInt8]])
  func `bytes that are no text are damage`(_ bytes: [UInt8]) {
    var decoder = ByteDecoder(bytes)
    #expect(throws: ByteDamage.self) { try String(from: &decoder) }
  }

  @Test func `other values that cannot be are damage`() {
    func expectDamage<Value: ByteCodable>(_: Value.Type, _ bytes: [UInt8]) {
      var decoder = ByteDecoder(bytes)
      #expect(throws: ByteDamage.self) { try Value(from: &decoder) }
    }
    expectDamage(Bool.self, [2])
    expectDamage(Range<Int32>.self, [4, 2])
    expectDamage(Int32.self, [0x80, 0x80, 0x80, 0x80, 0x20])
    expectDamage(UInt64.self, [1, 2, 3])
    expectDamage([Int].self, [3, 0, 0])
    expectDamage(Diagnostic.Severity.self, [4, 0x67, 0x6F, 0x6F, 0x64])
  }

  @Test func `whatever is changed in the bytes, reading ends`() throws {
    let diagnostic = Diagnostic(
      .error, "image-alt", zh: "图片缺少替代文字", en: "no alternative",
      at: SourceSpan(path: "Content/a.md", offset: 1), notes: [.init(Message(zh: "见", en: "see"))])
    let bytes = bytes(of: [diagnostic, diagnostic])
    for index in bytes.indices {
      for byte: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var changed = bytes
        changed[index] = byte
        var decoder = ByteDecoder(changed)
        do { _ = try [Diagnostic](from: &decoder) } catch {}
      }
      var decoder = ByteDecoder(Array(bytes[..<index]))
      #expect(throws: ByteDamage.self) { try [Diagnostic](from: &decoder) }
    }
  }
}
