import ArgumentParser
import Diagnostics
import Lint
import Site

/// What is linted, by which rules.
struct LintOptions: ParsableArguments {
  @Argument(
    help: HelpText.help(
      zh: "网页文件夹、网页文件，或 - 表示标准输入；不写则检查网站项目",
      en: "A folder of pages, pages, or - for standard input; by default the project.",
      value: "path"))
  var paths: [String] = []

  @Option(
    help: HelpText.help(
      zh: "从标准输入读入的网页叫什么", en: "The path that a page from standard input goes by.",
      value: "path"))
  var stdinFilename = "stdin.html"

  @Option(
    name: .shortAndLong,
    help: HelpText.help(
      zh: "网站文件夹：项目、配置和基线所在之处",
      en: "The site's folder, with project, configuration and baseline.", value: "folder"))
  var root = "."

  @Option(
    help: HelpText.help(
      zh: "规则集，用逗号隔开；默认取自配置，否则 wcag22-aa",
      en: "Sets of rules, joined by commas; by default the configuration's, else wcag22-aa.",
      value: "sets"))
  var standard: RuleSetList?

  @Option(
    name: .customLong("rule"), parsing: .singleValue,
    help: HelpText.help(
      zh: "某条规则的级别：off、note、warning 或 error",
      en: "The level of a rule: off, note, warning or error.", value: "id=level"))
  var levels: [RuleLevelChoice] = []

  @Option(
    help: HelpText.help(
      zh: "这些网页发布的网址；完整网址的站内链接和以 / 开头的链接由此判断",
      en: "The address at which the pages are published, to know their own links by it.",
      value: "url"))
  var rootURL: String?

  @Option(
    parsing: .singleValue,
    help: HelpText.help(
      zh: "只报告路径符合的文件", en: "Report only on files whose paths match.", value: "glob"))
  var only: [String] = []

  @Option(
    help: HelpText.help(
      zh: "只报告自 git 的某个版本以来改动过的文件",
      en: "Report only on files changed since a git revision.", value: "revision"))
  var since: String?

  @Option(
    help: HelpText.help(
      zh: "把哪一天当作今天（默认取系统日期）", en: "The day to take for today; by default the system's.",
      value: "YYYY-MM-DD"))
  var now: Day?

  @Option(
    help: HelpText.help(
      zh: "同时进行的任务数；默认等于处理器数", en: "How many jobs to run at once; by default one a processor.",
      value: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if let rootURL, PublishedAddress(rootURL) == nil {
      throw ValidationError("--root-url must start with https:// or http://.")
    }
    if rootURL != nil, paths.isEmpty {
      throw ValidationError("--root-url needs pages; a project's address is in sitegen.yaml.")
    }
    if paths.contains("-"), paths.count > 1 {
      throw ValidationError("- for standard input cannot be used with other paths.")
    }
    if paths.count > 1, let folder = paths.first(where: FileSystem.isFolder) {
      throw ValidationError("The folder \(folder) cannot be used with other paths.")
    }
  }

  /// What to ask of the linter.
  func request() throws -> LintRequest {
    guard let now = now?.date ?? Day.today else {
      throw ValidationError("The system's clock shows no possible day; use --now.")
    }
    var request = LintRequest(try input(), now: now)
    request.root = root
    request.overrides.sets = standard?.sets
    request.overrides.levels = Dictionary(
      levels.map { ($0.rule, $0.level) }, uniquingKeysWith: { _, later in later })
    request.address = rootURL.flatMap { PublishedAddress($0) }
    request.only = only.map { Glob($0) }
    request.revision = since
    if let jobs { request.jobs = jobs }
    return request
  }

  private func input() throws -> LintRequest.Input {
    if paths.isEmpty { return .project }
    if paths == ["-"] { return .page(try Console.readInput(), name: stdinFilename) }
    if let path = paths.first, paths.count == 1, FileSystem.isFolder(path) { return .folder(path) }
    return .pages(paths)
  }
}
