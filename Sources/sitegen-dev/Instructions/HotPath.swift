import ArgumentParser
import Content
import Diagnostics
import HTML
import Lint
import Markdown
import Site

/// A part of a build that is passed for every page.
enum HotPath: String, CaseIterable, ExpressibleByArgument {
  /// Markdown bodies become HTML.
  case markdown
  /// Pages are read, rendered and put in their layouts.
  case render
  /// Finished pages are written and published.
  case write
  /// Bytes of pages become trees.
  case parse
  /// Pages are parsed and linted by all rules.
  case lint

  /// What all paths work on, prepared once.
  struct Material {
    /// The Markdown files, without their front matter.
    var bodies: [[UInt8]]
    /// The published files, by path.
    var files: [String: [UInt8]]
    /// The paths of the finished pages.
    var pages: [String]
    /// How the site is built.
    var options: BuildOptions

    /// Takes a generated site that was built into a folder.
    init(site: Folder, output: Folder) throws {
      let sample = SampleSite(pageCount: InstructionCount.pageCount)
      bodies = (0..<sample.pageCount).map { number in
        SamplePage(number: number, site: sample).body()
      }
      files = [:]
      for path in try output.paths() { files[path] = try output.read(path) }
      pages = files.keys.filter { $0.hasSuffix(".html") }.sorted()
      guard let now = CalendarDate(iso: SitegenProgram.now) else { throw ChoreFailure("no date") }
      options = BuildOptions(root: site.path, now: now)
      options.jobs = 1
      options.lints = false
    }
  }

  /// Goes the path once for each page; returns a number that depends on all of the work.
  func run(_ material: Material) async throws(ChoreFailure) -> Int {
    switch self {
    case .markdown:
      return material.bodies.reduce(0) { sum, body in
        sum + Markdown.render(body, path: "page.md", environment: BareEnvironment()).html.count
      }
    case .render:
      var options = material.options
      options.isDryRun = true
      return await Site.build(options).pages
    case .write: return try write(material)
    case .parse:
      return material.pages.reduce(0) { sum, path in
        sum + PageParser.parse(material.files[path] ?? []).all.count
      }
    case .lint:
      guard let today = LintDate(iso: SitegenProgram.now) else { return 0 }
      let linter = SiteLinter(
        SiteFiles(material.files), pages: material.pages,
        selection: RuleSelection(LintConfiguration()), now: today)
      return await linter.lint(jobs: 1).diagnostics.count
    }
  }

  private func write(_ material: Material) throws(ChoreFailure) -> Int {
    let root = material.options.root
    let output: OutputFolder
    do throws(OutputRefusal) {
      output = try OutputFolder.begin(root + "/written", root: root)
    } catch {
      throw ChoreFailure(error.diagnostic.message.en)
    }
    var problems = material.pages.compactMap { output.write(material.files[$0] ?? [], to: $0) }
    problems += output.commit()
    if let problem = problems.first { throw ChoreFailure(problem.message.en) }
    return material.pages.count
  }
}
