import Diagnostics
import Lint

/// What the linter says about the pages of a corpus, in terms of ACT Rules.
struct ACTFindings {
  /// The rules that each page fails.
  private(set) var failed: [String: Set<String>] = [:]
  /// The rules of which only a person can tell whether the page fails them.
  private(set) var doubtful: [String: Set<String>] = [:]

  /// Lints every page of the folder with every rule.
  ///
  /// Pages that are no HTML have no findings.
  init(_ corpus: ACTCorpus, jobs: Int) async throws {
    // No page of the corpus has a comment that a date could end.
    guard let now = LintDate(iso: "2026-01-01") else { throw ChoreFailure("no date") }
    let folder = corpus.folder
    let files = SiteFiles(paths: corpus.files) { path throws(SiteFiles.UnreadableFile) in
      do throws(ChoreFailure) {
        return try folder.read(path)
      } catch {
        throw SiteFiles.UnreadableFile(reason: Message(zh: error.message, en: error.message))
      }
    }
    var configuration = LintConfiguration()
    configuration.sets = Set(RuleSet.allCases)
    let linter = SiteLinter(
      files, pages: corpus.files.filter { $0.hasSuffix(".html") },
      selection: RuleSelection(configuration), now: now)
    let wanted = Set(corpus.cases.map(\.file))
    let result = await linter.lint(jobs: jobs) { wanted.contains($0) }
    for diagnostic in result.diagnostics {
      guard let path = diagnostic.span?.path else { continue }
      let rules = diagnostic.requirements.filter { $0.hasPrefix(Self.prefix) }.map {
        String($0.dropFirst(Self.prefix.count))
      }
      if diagnostic.severity == .note {
        doubtful[path, default: []].formUnion(rules)
      } else {
        failed[path, default: []].formUnion(rules)
      }
    }
  }

  private static let prefix = "act:"

  /// Returns one line of JSON for each page of the corpus, in the form that W3C's scoring wants.
  func lines(for corpus: ACTCorpus) -> String {
    Set(corpus.cases.map(\.file)).sorted().map { file in
      var json = JSONWriter()
      json.object { json in
        json.member("file", file)
        json.member("ruleIds") { Self.write(failed[file], to: &$0) }
        json.member("cantTell") { Self.write(doubtful[file], to: &$0) }
      }
      return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }.joined()
  }

  private static func write(_ rules: Set<String>?, to json: inout JSONWriter) {
    json.array { json in
      for rule in (rules ?? []).sorted() { json.value(rule) }
    }
  }
}
