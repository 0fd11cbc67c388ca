/// Writes diagnostics in the Static Analysis Results Interchange Format 2.1.0.
///
/// Paths are relative to the root that was linted, which the file calls `SRCROOT` and does not
/// locate. Columns count Unicode scalars. Rules are described in both languages.
struct SARIFReport {
  func render(_ report: Report, lines: inout SourceLines) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.member("runs") {
        $0.array { $0.object { writeRun(report, lines: &lines, to: &$0) } }
      }
    }
    json.newline()
    return json.bytes
  }

  private func writeRun(_ report: Report, lines: inout SourceLines, to json: inout JSONWriter) {
    let rules = rules(of: report)
    json.member("tool") {
      $0.object { $0.member("driver") { $0.object { writeDriver(report, rules, to: &$0) } } }
    }
    json.member("language", report.language == .zh ? "zh-Hans" : "en")
    json.member("columnKind", "unicodeCodePoints")
    json.member("originalUriBaseIds") {
      $0.object {
        $0.member("SRCROOT") {
          $0.object {
            text(
              "description", Message(zh: "所检查的文件夹", en: "the folder that was linted"), report, &$0)
          }
        }
      }
    }
    json.member("invocations") { $0.array { $0.object { writeInvocation(report, to: &$0) } } }
    let places = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    json.member("results") {
      $0.array { json in
        for diagnostic in report.diagnostics {
          json.object { writeResult(diagnostic, nil, places, report, lines: &lines, to: &$0) }
        }
        for entry in report.suppressed {
          json.object {
            writeResult(entry.diagnostic, entry, places, report, lines: &lines, to: &$0)
          }
        }
      }
    }
  }

  // MARK: The program

  /// The report's rules and, for findings that no rule made, their codes.
  private func rules(of report: Report) -> [Report.Rule] {
    let known = Set(report.rules.map(\.id))
    let all = report.diagnostics + report.suppressed.map(\.diagnostic)
    let others = Dictionary(grouping: all.filter { !known.contains($0.code) }, by: \.code)
    let added = others.sorted { $0.key < $1.key }.compactMap { code, findings in
      findings.first.map { first in
        Report.Rule(
          id: code, severity: first.severity, summary: first.message, rationale: first.message,
          help: first.help ?? first.message, helpURI: nil, requirements: [])
      }
    }
    return report.rules + added
  }

  private func writeDriver(_ report: Report, _ rules: [Report.Rule], to json: inout JSONWriter) {
    json.member("name", "sitegen")
    json.member("version", report.toolVersion)
    json.member("semanticVersion", report.toolVersion)
    json.member("rules") {
      $0.array { json in
        for rule in rules { json.object { write(rule, report, to: &$0) } }
      }
    }
  }

  private func write(_ rule: Report.Rule, _ report: Report, to json: inout JSONWriter) {
    json.member("id", rule.id)
    text("shortDescription", rule.summary, report, &json)
    both("fullDescription", rule.rationale, report, &json)
    both("help", rule.help, report, &json)
    if let uri = rule.helpURI { json.member("helpUri", uri) }
    json.member("defaultConfiguration") { $0.object { $0.member("level", rule.severity.rawValue) } }
    json.member("properties") {
      $0.object {
        $0.member("tags") {
          $0.array { json in
            json.value("accessibility")
            for requirement in rule.requirements { json.value(requirement) }
          }
        }
        $0.member("summary") {
          $0.object {
            $0.member("zh-Hans", rule.summary.zh)
            $0.member("en", rule.summary.en)
          }
        }
      }
    }
  }

  private func writeInvocation(_ report: Report, to json: inout JSONWriter) {
    json.member("executionSuccessful") { $0.value(true) }
    guard let limits = report.limits else { return }
    json.member("toolExecutionNotifications") {
      $0.array {
        $0.object {
          $0.member("level", "note")
          text("message", limits, report, &$0)
        }
      }
    }
  }

  // MARK: Findings

  private func writeResult(
    _ diagnostic: Diagnostic, _ suppression: SuppressedDiagnostic?, _ places: [String: Int],
    _ report: Report, lines: inout SourceLines, to json: inout JSONWriter
  ) {
    json.member("ruleId", diagnostic.code)
    json.member("ruleIndex", places[diagnostic.code])
    json.member("level", diagnostic.severity.rawValue)
    text("message", diagnostic.message, report, &json)
    writeLocations(of: diagnostic, lines: &lines, to: &json)
    if let fingerprint = diagnostic.fingerprint {
      json.member("partialFingerprints") {
        $0.object { $0.member("ruleContentHeading/v1", fingerprint) }
      }
    }
    if report.hasBaseline {
      json.member("baselineState", suppression?.source == .baseline ? "unchanged" : "new")
    }
    json.member("suppressions") {
      $0.array { json in
        guard let suppression else { return }
        json.object {
          $0.member("kind", suppression.source == .comment ? "inSource" : "external")
          $0.member("status", "accepted")
          $0.member("justification", suppression.reason)
        }
      }
    }
  }

  private func writeLocations(
    of diagnostic: Diagnostic, lines: inout SourceLines, to json: inout JSONWriter
  ) {
    guard let span = diagnostic.span else { return }
    let region = lines.region(of: span)
    json.member("locations") {
      $0.array {
        $0.object {
          $0.member("physicalLocation") {
            $0.object {
              writeFile(span.path, to: &$0)
              if let region { write(region, span, to: &$0) }
            }
          }
          if let selector = diagnostic.output?.selector {
            $0.member("logicalLocations") {
              $0.array {
                $0.object {
                  $0.member("fullyQualifiedName", selector)
                  $0.member("kind", "element")
                }
              }
            }
          }
        }
      }
    }
    guard let output = diagnostic.output, output.path != span.path else { return }
    json.member("relatedLocations") {
      $0.array {
        $0.object {
          $0.member("physicalLocation") {
            $0.object {
              writeFile(output.path, to: &$0)
              $0.member("region") {
                $0.object {
                  $0.member("startLine", output.position.line)
                  $0.member("startColumn", output.position.column)
                }
              }
            }
          }
        }
      }
    }
  }

  private func writeFile(_ path: String, to json: inout JSONWriter) {
    json.member("artifactLocation") {
      $0.object {
        $0.member("uri", RelativeURI.of(path))
        $0.member("uriBaseId", "SRCROOT")
      }
    }
  }

  private func write(
    _ region: SourceLines.Region, _ span: SourceSpan, to json: inout JSONWriter
  ) {
    json.member("region") {
      $0.object {
        $0.member("startLine", region.start.line)
        $0.member("startColumn", region.start.column)
        $0.member("endLine", region.end.line)
        $0.member("endColumn", region.end.column)
        $0.member("byteOffset", span.offset)
        $0.member("byteLength", span.length)
      }
    }
  }

  // MARK: Texts

  private func text(
    _ name: String, _ message: Message, _ report: Report, _ json: inout JSONWriter
  ) {
    json.member(name) { $0.object { $0.member("text", message.text(in: report.language)) } }
  }

  /// Writes a text in both languages, that of the report first.
  private func both(
    _ name: String, _ message: Message, _ report: Report, _ json: inout JSONWriter
  ) {
    let texts = report.language == .zh ? [message.zh, message.en] : [message.en, message.zh]
    json.member(name) { $0.object { $0.member("text", texts.joined(separator: "\n\n")) } }
  }
}
