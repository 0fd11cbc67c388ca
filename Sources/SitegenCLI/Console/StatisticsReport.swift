import Diagnostics
import Site

/// Where the time of a build went, for people and for programs.
struct StatisticsReport {
  private let result: BuildResult
  private let times: RenderTimes

  init(_ result: BuildResult) {
    self.result = result
    times = result.statistics.times ?? RenderTimes()
  }

  /// Returns a line for each phase, each of the slowest pages and each template, with tabs between
  /// what a line says.
  func text(in language: MessageLanguage) -> String {
    var lines = result.statistics.phases.map { "\($0.name)\t\(Self.milliseconds($0.seconds)) ms" }
    lines.append("reused\t\(result.reused) pages")
    func heading(zh: String, en: String) {
      lines.append(Message(zh: zh, en: en).text(in: language))
    }
    if !times.pages.isEmpty {
      heading(zh: "最慢的页面：", en: "slowest pages:")
      lines += times.pages.map { page in
        "\(Self.milliseconds(page.seconds)) ms\t\(page.path)\t\(page.source ?? "")"
      }
    }
    if !times.templates.isEmpty {
      heading(zh: "最慢的模板：", en: "slowest templates:")
      lines += times.templates.map { template in
        "\(Self.milliseconds(template.seconds)) ms\t\(template.name)\t\(template.pages) pages"
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The same as JSON, on one line.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.member("pages", result.pages)
      json.member("files", result.files)
      json.member("reused", result.reused)
      json.member("phases") { json in
        Self.write(result.statistics.phases, to: &json) { phase, json in
          json.member("name", phase.name)
          json.member("milliseconds") { $0.value(Self.milliseconds(phase.seconds)) }
        }
      }
      json.member("slowestPages") { json in
        Self.write(times.pages, to: &json) { page, json in
          json.member("path", page.path)
          json.member("source", page.source)
          json.member("milliseconds") { $0.value(Self.milliseconds(page.seconds)) }
        }
      }
      json.member("templates") { json in
        Self.write(times.templates, to: &json) { template, json in
          json.member("name", template.name)
          json.member("pages", template.pages)
          json.member("milliseconds") { $0.value(Self.milliseconds(template.seconds)) }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func write<Element>(
    _ elements: [Element], to json: inout JSONWriter,
    _ members: (Element, inout JSONWriter) -> Void
  ) {
    json.array { json in
      for element in elements { json.object { members(element, &$0) } }
    }
  }

  private static func milliseconds(_ seconds: Double) -> Double {
    (seconds * 10_000).rounded() / 10
  }
}
