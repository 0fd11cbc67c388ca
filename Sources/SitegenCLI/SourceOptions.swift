import ArgumentParser
import Content
import Glibc
import Site

/// The options that say which site is meant and which of its pages.
struct SourceOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: HelpText.help(zh: "网站文件夹", en: "The site's folder.", value: "folder"))
  var root = "."

  @Option(
    help: HelpText.help(
      zh: "网站发布的网址，代替配置中的值", en: "The site's address, instead of the configured one.",
      value: "url"))
  var baseURL: String?

  @Flag(help: HelpText.help(zh: "包括草稿", en: "Include drafts."))
  var drafts = false

  @Flag(help: HelpText.help(zh: "包括日期在今天之后的页面", en: "Include pages dated after today."))
  var future = false

  @Flag(help: HelpText.help(zh: "包括已过期的页面", en: "Include pages that have expired."))
  var expired = false

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

  @Flag(
    name: .customLong("no-lint"),
    help: HelpText.help(zh: "不检查生成的网页", en: "Do not lint the finished pages."))
  var skipsLint = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    if let baseURL {
      guard baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://") else {
        throw ValidationError("--base-url must start with https:// or http://.")
      }
    }
  }

  /// What to ask of the build.
  func buildOptions() throws -> BuildOptions {
    guard let now = now?.date ?? Day.today else {
      throw ValidationError("The system's clock shows no possible day; use --now.")
    }
    var options = BuildOptions(root: root, now: now)
    options.baseURL = baseURL
    options.includesDrafts = drafts
    options.includesFuture = future
    options.includesExpired = expired
    if let jobs { options.jobs = jobs }
    options.lints = !skipsLint
    return options
  }
}

/// A day on the command line, in the form `2026-03-01`.
struct Day: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(iso: argument) else { return nil }
    self.date = date
  }

  /// The day by the system's clock and time zone; `nil` if the clock is far off.
  static var today: CalendarDate? {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
