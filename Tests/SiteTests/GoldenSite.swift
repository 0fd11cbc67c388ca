import Content
import Site
import TestSupport
import Testing

/// The small site in `GoldenSite/source`, which uses everything that authors can write.
enum GoldenSite {
  /// Where the site's sources and its expected output are.
  static let folder = FileSystem.parent(of: #filePath) + "/GoldenSite"

  /// Copies the site with the templates of this package.
  static func copy() throws -> TemporaryFolder {
    let site = try TemporaryFolder()
    try site.copy(folder + "/source", to: ".")
    try site.copy(TestFolder.templates, to: "Templates")
    return site
  }

  /// Options to build a copy with on 1 March 2026, the day that all expectations are of.
  static func options(for site: TemporaryFolder) throws -> BuildOptions {
    let today = try #require(CalendarDate(year: 2026, month: 3, day: 1))
    var options = BuildOptions(root: site.path, now: today)
    // The site shows how things are rendered, faults of style among them.
    options.lints = false
    return options
  }

  /// Builds a new copy and returns the output folder's files with their paths.
  static func output(_ change: (inout BuildOptions) -> Void = { _ in }) async throws
    -> [String: [UInt8]]
  {
    let site = try copy()
    var options = try options(for: site)
    change(&options)
    let result = await Site.build(options)
    try #require(result.outcome == .published, "\(result.diagnostics)")
    return try site.contents(of: "public")
  }
}
