import Diagnostics
import Site
import TestSupport
import Testing

@testable import Captions

@Suite struct RuleTests {
  private static let ids = CaptionCheck.rules.map { $0.metadata.id }

  @Test(arguments: ids)
  func `a rule finds the faults of its examples at their places, and no others`(
    _ id: String
  ) throws {
    let rule = try #require(CaptionCheck.rules.first { $0.metadata.id == id })
    #expect(!rule.metadata.passing.isEmpty)
    #expect(!rule.metadata.failing.isEmpty)
    for example in rule.metadata.passing + rule.metadata.failing {
      let track = CaptionTrack(example.file, path: "a.vtt")
      #expect(track.faults == [], "\(example.markedText)")
      let checked = CheckedTrack(
        track, profile: .adults, language: nil, duration: example.duration)
      let findings = CaptionCheck.findings(of: rule, in: checked)
      #expect(findings.map { $0.span?.offset } == example.offsets, "\(example.markedText)")
      #expect(findings.allSatisfy { $0.code == id && $0.help != nil })
    }
    #expect(rule.metadata.passing.allSatisfy { $0.offsets.isEmpty })
    #expect(rule.metadata.failing.allSatisfy { !$0.offsets.isEmpty })
  }

  @Test(arguments: SyntaxRules.all.map(\.id))
  func `a fault of the form is found in its examples at its place`(_ id: String) throws {
    let rule = try #require(SyntaxRules.all.first { $0.id == id })
    for example in rule.passing + rule.failing {
      let found = CaptionTrack(example.file, path: "a.vtt").diagnostics
      #expect(found.map { $0.span?.offset } == example.offsets, "\(example.markedText)")
      #expect(found.allSatisfy { $0.code == id })
    }
    #expect(rule.passing.allSatisfy { $0.offsets.isEmpty })
    #expect(rule.failing.allSatisfy { !$0.offsets.isEmpty })
  }

  @Test func `rules are sorted by id, each once`() {
    let ids = Self.ids
    #expect(ids == Set(ids).sorted())
    let reference = CaptionCheck.reference.map(\.id)
    #expect(reference == Set(reference).sorted())
  }

  @Test func `every file of a rule is in the list`() throws {
    let names = try FileSystem.entries(in: Repository.root + "/Sources/Captions/Rules").map(\.name)
    let files = names.filter { $0.hasPrefix("Cue") }.map { $0.dropLast(".swift".count) }
    #expect(Set(files.map(String.init)) == Set(CaptionCheck.rules.map { "\($0)" }))
  }

  @Test func `a good file has no findings`() {
    let text = """
      WEBVTT

      NOTE 校对：市残联，2026-03-01

      1
      00:00:00.500 --> 00:00:02.500
      （音乐）

      2
      00:00:02.600 --> 00:00:05.600
      <v 主持人>各位记者，大家上午好。</v>

      3
      00:00:05.700 --> 00:00:08.700
      <v 发言人>今年新建<c.number>120</c>个
      无障碍公交站。</v>

      4
      00:00:08.800 --> 00:00:12.000
      <v Anna><lang en>Thank you very much.</lang></v>

      """
    #expect(CaptionCheck.diagnostics(read(text), language: "zh-Hans") == [])
  }

  @Test func `children read more slowly`() {
    let track = read("WEBVTT\n\n00:01.000 --> 00:02.000\n一二三四五六七八")
    #expect(CaptionCheck.diagnostics(track) == [])
    let codes = CaptionCheck.diagnostics(track, profile: .children).map(\.code)
    #expect(codes == ["captions-reading-speed"])
  }

  @Test func `too fast is an error, rather fast a warning`() {
    let severity = { (text: String) in
      CaptionCheck.diagnostics(read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + text)).map(\.severity)
    }
    #expect(severity("一二三四五六七八九十一") == [.warning])
    #expect(severity("一二三四五六七八九十一二") == [.error])
  }

  @Test func `findings name the cue's time in both languages`() throws {
    let track = read("WEBVTT\n\n00:01.000 --> 00:01.100\n好")
    let finding = try #require(CaptionCheck.diagnostics(track).first)
    #expect(finding.message.zh == "00:00:01.000 的字幕只显示 0.1 秒，来不及看")
    #expect(
      finding.message.en == "the cue at 00:00:01.000 is shown for 0.1 s only, too short to see")
  }

  @Test func `the option's language comes before the file's`() {
    let track = read("WEBVTT\nLanguage: zh-Hans\n\n00:01.000 --> 00:03.000\n歡迎")
    #expect(CaptionCheck.diagnostics(track).map(\.code) == ["captions-traditional"])
    #expect(CaptionCheck.diagnostics(track, language: "zh-TW") == [])
  }
}
