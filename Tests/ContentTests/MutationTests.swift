import Diagnostics
import TestSupport
import Testing

@testable import Content

/// No input makes a parser crash, hang or point outside the file.
@Suite(.timeLimit(.hang)) struct MutationTests {
  private static let rounds = 3000

  @Test func `broken front matter ends in findings`() {
    let text = """
      ---
      title: 无障碍“服务”
      description: "一句: 话"
      kind: policy
      issuer: [省政府, '市政府']
      tags:
        - 补贴
        - 规划
      date: 2026-11-21
      aliases: [/old/]
      extra: {a: [1, &x 2], b: |
        文字}
      ---
      正文
      """
    let kinds = ["policy": Kind(name: "policy", label: Message(zh: "甲", en: "A"))]
    let reader = PageReader(root: "/", configuration: Configuration(title: "甲"), kinds: kinds)
    forEachMutation(of: text) { bytes in
      let head = FrontMatter.Head(bytes: bytes, scan: FrontMatter.scan(bytes))
      return reader.draft(of: head, path: "a.md").diagnostics
    }
  }

  @Test func `broken configuration ends in findings`() {
    let text = """
      title: 门户
      baseURL: https://a.cn
      pageSize: 20
      navigation: [_index.md, {page: a.md, label: 甲}]
      contact:
        - label: 热线
          phone: "12385"
      footer: ["a.md"]
      """
    forEachMutation(of: text) { ConfigurationFile.read($0).diagnostics }
  }

  @Test func `broken kinds end in findings`() {
    let text = #"""
      name: a
      label: {zh: 甲, en: A}
      fields:
        - name: b
          label: { zh: 乙, en: B }
          type: list of text
          pattern: '.+〔\d{4}〕[^a-c]?号'
        - {name: c, label: {zh: 丙, en: C}, type: enum, values: [有效, 失效]}
      """#
    forEachMutation(of: text) { KindFile.read($0, path: "Templates/kinds/a.yaml").diagnostics }
  }

  @Test func `broken tables end in findings`() {
    let text = "\u{FEFF}指标,数值\r\n甲,\"1,0\"\"00\"\r\n\"乙\n丙\",2\r\n"
    forEachMutation(of: text) { bytes in
      (1...2).flatMap { CSVTable.read(bytes: bytes, path: "a.csv", headRows: $0).diagnostics }
    }
  }

  @Test func `broken tables of YAML end in findings`() {
    let text = "- 指标: 甲\n  市: { 年: 1, b: \"2\" }\n- 指标: ~\n  市: {年: [1]}\n"
    forEachMutation(of: text) { YAMLTable.read(bytes: $0, path: "a.yaml").diagnostics }
  }

  @Test func `broken link destinations are still told apart`() {
    forEachMutation(of: "../%E8%A1%A5/a.md?b#c%20javascript:data:image/") { bytes in
      _ = LinkDestination(String(decoding: bytes, as: UTF8.self))
      return []
    }
  }

  private func forEachMutation(of text: String, _ parse: ([UInt8]) -> [Diagnostic]) {
    var generator = SeededGenerator(seed: 7)
    let original = Array(text.utf8)
    for length in original.indices { check(Array(original[..<length]), parse) }
    for _ in 0..<Self.rounds { check(mutated(original, &generator), parse) }
  }

  private func check(_ bytes: [UInt8], _ parse: ([UInt8]) -> [Diagnostic]) {
    for diagnostic in parse(bytes) {
      guard let span = diagnostic.span else { continue }
      #expect(
        span.offset >= 0 && span.length >= 0 && span.offset + span.length <= max(3, bytes.count))
    }
  }

  private func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    let signs = Array("[]{}:-?&*!|>'\"%@`#,\\\n\r\t 0~\u{0}".utf8) + [0xFF, 0xE8, 0x80]
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[index] = signs.randomElement(using: &generator) ?? 0
      case 1: bytes.insert(signs.randomElement(using: &generator) ?? 0, at: index)
      case 2: bytes.remove(at: index)
      default:
        let end = Int.random(in: index...min(bytes.count, index + 12), using: &generator)
        bytes.insert(contentsOf: bytes[index..<end], at: index)
      }
    }
    return bytes
  }
}
