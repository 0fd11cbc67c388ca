/// Writes outcomes in W3C's Evaluation and Report Language, as JSON-LD.
///
/// There is one assertion for each page and rule, and one `untested` for each requirement that no
/// rule decides.
struct EARLReport {
  func render(_ report: Report, lines: inout SourceLines) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      writeContext(to: &json)
      json.member("@graph") {
        $0.array { json in
          json.object { writeProgram(report, to: &$0) }
          for page in report.pageOutcomes {
            for (rule, outcome) in zip(report.rules, page.outcomes) {
              guard let outcome else { continue }
              json.object { write(outcome, of: rule, on: page.path, report, to: &$0) }
            }
          }
          for entry in report.unchecked {
            json.object { write(entry, report, to: &$0) }
          }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private static let program = "_:sitegen"

  private func writeContext(to json: inout JSONWriter) {
    json.member("@context") {
      $0.object { json in
        json.member("@vocab", "http://www.w3.org/ns/earl#")
        json.member("earl", "http://www.w3.org/ns/earl#")
        json.member("dct", "http://purl.org/dc/terms/")
        json.member("doap", "http://usefulinc.com/ns/doap#")
        json.member("title", "dct:title")
        json.member("description", "dct:description")
        json.member("source", "dct:source")
        for name in ["assertedBy", "subject", "test", "mode", "outcome"] {
          json.member(name) {
            $0.object {
              $0.member("@id", "earl:\(name)")
              $0.member("@type", "@id")
            }
          }
        }
      }
    }
  }

  private func writeProgram(_ report: Report, to json: inout JSONWriter) {
    json.member("@id", Self.program)
    json.member("@type") {
      $0.array {
        $0.value("earl:Assertor")
        $0.value("earl:Software")
      }
    }
    json.member("doap:name", "sitegen")
    json.member("doap:release", report.toolVersion)
  }

  private func write(
    _ outcome: Report.RuleOutcome, of rule: Report.Rule, on path: String, _ report: Report,
    to json: inout JSONWriter
  ) {
    json.member("@type", "Assertion")
    json.member("assertedBy", Self.program)
    json.member("mode", "earl:automatic")
    json.member("subject") {
      $0.object {
        $0.member("@type", "TestSubject")
        $0.member("source", RelativeURI.of(path))
      }
    }
    json.member("test") {
      $0.object {
        $0.member("@type", "TestCase")
        if let uri = rule.helpURI { $0.member("@id", uri) }
        $0.member("title", rule.id)
        $0.member("description", rule.summary.text(in: report.language))
        $0.member("dct:conformsTo") {
          $0.array { for text in rule.requirements { $0.value(text) } }
        }
      }
    }
    json.member("result") {
      $0.object {
        $0.member("@type", "TestResult")
        $0.member("outcome", "earl:\(outcome.rawValue)")
      }
    }
  }

  private func write(_ entry: Report.Unchecked, _ report: Report, to json: inout JSONWriter) {
    json.member("@type", "Assertion")
    json.member("assertedBy", Self.program)
    json.member("mode", "earl:automatic")
    json.member("test") {
      $0.object {
        $0.member("@type", "TestRequirement")
        $0.member("title", entry.requirement)
        $0.member("description", entry.title.text(in: report.language))
      }
    }
    json.member("result") {
      $0.object {
        $0.member("@type", "TestResult")
        $0.member("outcome", "earl:untested")
      }
    }
  }
}
