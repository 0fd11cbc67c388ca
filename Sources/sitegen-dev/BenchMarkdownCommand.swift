import ArgumentParser
import Diagnostics
import Markdown

/// Measures the rendering of Markdown bodies alone, on one core.
struct BenchMarkdownCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "markdown",
    abstract: "Render generated pages again and again and print the time for each.")

  @Option(help: "How many different pages are rendered.")
  var pages = 100

  @Option(help: "How often each page is rendered.")
  var rounds = 20

  func validate() throws {
    if pages < 1 || rounds < 1 { throw ValidationError("--pages and --rounds must be 1 or more") }
  }

  func perform() throws {
    let site = SampleSite(pageCount: max(pages, 100))
    let bodies = (0..<pages).map { number in
      SamplePage(number: number, site: site).body()
    }
    var rendered = 0
    let stopwatch = Stopwatch()
    for _ in 0..<rounds {
      for body in bodies {
        let result = Markdown.render(body, path: "page.md", environment: BareEnvironment())
        rendered += result.html.count
      }
    }
    let seconds = stopwatch.seconds
    let count = Double(rounds * pages)
    let bytes = Double(bodies.reduce(0) { $0 + $1.count } * rounds)
    print("| Pages | µs per page | MB of Markdown per second | HTML, MB |")
    print("| ---: | ---: | ---: | ---: |")
    print(
      "| \(rounds * pages) | \(decimal(seconds / count * 1e6, 1)) "
        + "| \(decimal(bytes / seconds / 1e6, 1)) | \(megabytes(rendered)) |")
  }
}

/// A site in which every address is right, for measuring rendering alone.
struct BareEnvironment: MarkdownEnvironment {
  func link(to destination: String) -> LinkResolution { .address(destination) }

  func resource(_ destination: String) -> ResourceResolution {
    .file(address: destination, size: nil)
  }

  func table(_ destination: String, headRows: Int) -> TableResolution {
    .table(DataTable(), problems: [])
  }

  var recordings: [String] { [] }

  func player(_ request: PlayerRequest) -> PlayerResolution {
    .player(markup: [], elementIDs: [], place: SourceSpan(path: "", offset: 0), problems: [])
  }

  var glossary: GlossaryWords? { nil }

  func label(_ label: MarkdownLabel) -> String { label.rawValue }
}
