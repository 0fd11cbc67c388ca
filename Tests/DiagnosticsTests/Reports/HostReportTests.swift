import Diagnostics
import Testing

/// The forms that code hosts document.
@Suite struct HostReportTests {
  @Test func `GitHub's commands are one a line, with everything escaped that ends them`() {
    let lines = SampleReport.render(.github, SampleReport.make(language: .en)).split(
      separator: "\n")
    #expect(
      lines.map(String.init) == [
        "::warning title=baseline-reason-missing::no reason",
        "::error file=gone.html,title=page-unreadable::unreadable",
        "::notice file=x%3Ay.html,line=1,col=1,endLine=1,endColumn=7,title=contrast::contrast cannot be told␁",
        "::error file=目录/a b.html,line=2,col=1,endLine=2,endColumn=23,title=image-alt::the image “<a & b>” has 100%25␊no text%0Awrite alt=\"…\" or `alt`",
        "::warning file=目录/a b.html,line=3,col=1,endLine=3,endColumn=11,title=link-text-vague::the link says “更多”",
        "::warning file=目录/a b.html,line=3,col=1,endLine=3,endColumn=11,title=link-text-vague::the link says “更多”",
        "::notice title=sitegen::not checked, for people to judge (1): 1.2.4; of the others only some faults are found",
      ])
  }

  @Test func `GitLab's report is an array with the members it wants, and unique fingerprints`()
    throws
  {
    let entries = try #require(
      try JSONParser.parse(Array(SampleReport.render(.gitlab).utf8)).array)
    #expect(entries.count == 6)
    var fingerprints: Set<String> = []
    for entry in entries {
      #expect(entry["description"]?.string?.isEmpty == false)
      #expect(entry["check_name"]?.string?.isEmpty == false)
      #expect(fingerprints.insert(try #require(entry["fingerprint"]?.string)).inserted)
      let severities = ["info", "minor", "major", "critical", "blocker"]
      #expect(severities.contains(try #require(entry["severity"]?.string)))
      #expect(entry["location"]?["path"]?.string?.isEmpty == false)
      #expect(try #require(entry["location"]?["lines"]?["begin"]?.integer) >= 1)
    }
  }

  @Test func `a fingerprint stays when lines move`() {
    let before = SampleReport.render(.gitlab)
    let text = String(
      decoding: ReportFormat.gitlab.render(SampleReport.make()) { path in
        SampleReport.files[path].map { Array(("\n\n" + $0).utf8) }
      }, as: UTF8.self)
    let fingerprints = { (text: String) in
      text.matches(of: /"fingerprint":"([^"]+)"/).map { String($0.1) }
    }
    #expect(fingerprints(before) == fingerprints(text))
  }

  @Test func `Markdown cannot be broken by what a page says`() {
    let text = SampleReport.render(.markdown, SampleReport.make(language: .en))
    #expect(text.contains("## `目录/a b.html`\n"))
    #expect(text.contains(#"- **error** 2:1 the image “\<a \& b\>” has 100%␊no text `image-alt`"#))
    #expect(text.contains("write alt=\"…\" or \\`alt\\`\n"))
    #expect(text.contains("\n---\n\nnot checked"))
  }

  @Test func `EARL asserts each outcome and what is untested`() throws {
    let root = try JSONParser.parse(Array(SampleReport.render(.earl).utf8))
    let graph = try #require(root["@graph"]?.array)
    let assertions = graph.filter { $0["@type"] == .string("Assertion") }
    #expect(
      assertions.map { $0["result"]?["outcome"]?.string } == [
        "earl:inapplicable", "earl:failed", "earl:passed", "earl:cantTell", "earl:inapplicable",
        "earl:untested",
      ])
    #expect(assertions.dropLast().allSatisfy { $0["subject"]?["source"]?.string != nil })
    #expect(assertions.allSatisfy { $0["mode"]?.string == "earl:automatic" })
  }
}
