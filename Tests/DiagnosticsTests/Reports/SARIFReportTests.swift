import Diagnostics
import Testing

@Suite struct SARIFReportTests {
  private static func run(_ report: Report = SampleReport.make()) throws -> JSONValue {
    let root = try JSONParser.parse(Array(SampleReport.render(.sarif, report).utf8))
    return try #require(root["runs"]?.array?.first)
  }

  @Test(arguments: MessageLanguage.allCases)
  func `a report keeps to the schema`(_ language: MessageLanguage) throws {
    let schema = JSONSchema(try Schemas.json("sarif-2.1.0.json"))
    let text = SampleReport.render(.sarif, SampleReport.make(language: language))
    #expect(schema.faults(in: try JSONParser.parse(Array(text.utf8))) == [])
  }

  @Test func `an empty report keeps to the schema`() throws {
    let schema = JSONSchema(try Schemas.json("sarif-2.1.0.json"))
    let report = Report(
      toolVersion: "1.0.0", language: .zh, diagnostics: [], pages: 0, seconds: 0)
    let text = SampleReport.render(.sarif, report)
    #expect(schema.faults(in: try JSONParser.parse(Array(text.utf8))) == [])
  }

  @Test func `the schema refuses what the specification does not know`() throws {
    let schema = JSONSchema(try Schemas.json("sarif-2.1.0.json"))
    let wrong = #"{"version":"2.0.0","runs":[{"results":[{"message":{"text":1},"levle":"x"}]}]}"#
    #expect(
      schema.faults(in: try JSONParser.parse(Array(wrong.utf8))) == [
        "$.runs[0]: tool is missing", "$.runs[0].results[0]: levle is not allowed",
        "$.runs[0].results[0].message.text: not of type string",
        "$.version: string(\"2.0.0\") is not allowed",
      ])
  }

  @Test func `places are relative, escaped and counted in scalars and bytes`() throws {
    let results = try #require(try Self.run()["results"]?.array)
    let image = try #require(results.first { $0["ruleId"] == .string("image-alt") })
    let place = try #require(image["locations"]?.array?.first?["physicalLocation"])
    #expect(place["artifactLocation"]?["uri"]?.string == "%E7%9B%AE%E5%BD%95/a%20b.html")
    #expect(place["artifactLocation"]?["uriBaseId"]?.string == "SRCROOT")
    let region = place["region"]
    #expect(region?["startLine"]?.integer == 2)
    #expect(region?["startColumn"]?.integer == 1)
    #expect(region?["endColumn"]?.integer == 23)
    #expect(region?["byteOffset"]?.integer == 13)
    #expect(region?["byteLength"]?.integer == 24)
    let odd = results.first { $0["ruleId"] == .string("contrast") }?["locations"]?.array?.first
    #expect(odd?["physicalLocation"]?["artifactLocation"]?["uri"]?.string == "./x:y.html")
  }

  @Test func `every result names a rule of the report, known or not`() throws {
    let run = try Self.run()
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.array)
    for result in try #require(run["results"]?.array) {
      let index = try #require(result["ruleIndex"]?.integer)
      #expect(rules[index]["id"] == result["ruleId"])
    }
    let ids = Set(rules.compactMap { $0["id"]?.string })
    #expect(ids.isSuperset(of: ["page-unreadable", "passes"]))
  }

  @Test func `rules are described in both languages, that of the report first`() throws {
    let run = try Self.run(SampleReport.make(language: .en))
    let rule = try #require(run["tool"]?["driver"]?["rules"]?.array?.first)
    #expect(rule["fullDescription"]?["text"]?.string == "reason\n\n原因")
    #expect(rule["shortDescription"]?["text"]?.string == "expects contrast")
    #expect(rule["properties"]?["summary"]?["zh-Hans"]?.string == "要求 contrast")
  }

  @Test func `excused findings carry their excuse and state`() throws {
    let results = try #require(try Self.run()["results"]?.array)
    let excused = results.filter { $0["suppressions"]?.array?.isEmpty == false }
    #expect(
      excused.map { $0["suppressions"]?.array?.first?["kind"]?.string } == ["inSource", "external"])
    #expect(excused.map { $0["baselineState"]?.string } == ["new", "unchanged"])
    #expect(results.count == 8)
  }
}
