import Content
import Diagnostics
import TestSupport
import Testing

@testable import Site

/// A site that is built with a cache, and from scratch beside it for comparison.
struct CachedSite {
  let folder: TemporaryFolder
  var options: BuildOptions

  /// Copies the golden site, with two editions.
  static func golden() throws -> CachedSite {
    let folder = try GoldenSite.copy()
    let configuration = try #require(try folder.text("sitegen.yaml"))
    try folder.write(configuration + "\neditions: [standard, elder]\n", to: "sitegen.yaml")
    return CachedSite(folder: folder, options: try GoldenSite.options(for: folder))
  }

  init(folder: TemporaryFolder, options: BuildOptions) {
    self.folder = folder
    self.options = options
    self.options.cache = .normal
  }

  /// The file with what a build keeps.
  var cachePath: String { folder.path + "/.public.cache" }

  /// Builds the site with what the last build kept.
  @discardableResult func build() async -> BuildResult { await Site.build(options) }

  /// Builds the site with its cache and from scratch, and compares bytes, findings and outcome.
  ///
  /// - Returns: The build with the cache.
  @discardableResult func expectSameAsClean(
    _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> BuildResult {
    let cached = await build()
    var options = options
    options.cache = .none
    options.output = folder.path + "/clean"
    let clean = await Site.build(options)
    #expect(cached.outcome == clean.outcome, comment, sourceLocation: sourceLocation)
    let (found, expectation) = (Set(cached.diagnostics), Set(clean.diagnostics))
    #expect(found.subtracting(expectation) == [], comment, sourceLocation: sourceLocation)
    #expect(expectation.subtracting(found) == [], comment, sourceLocation: sourceLocation)
    #expect(cached.diagnostics.count == clean.diagnostics.count, comment)
    guard clean.outcome == .published else { return cached }
    #expect(cached.pages == clean.pages && cached.files == clean.files, comment)
    let (output, expected) = (try folder.contents(of: "public"), try folder.contents(of: "clean"))
    #expect(output.keys.sorted() == expected.keys.sorted(), comment, sourceLocation: sourceLocation)
    for (path, bytes) in expected {
      #expect(output[path] == bytes, "\(path) \(comment ?? "")", sourceLocation: sourceLocation)
    }
    return cached
  }

  /// Replaces a text in a file, which must have it.
  func replace(_ old: String, by new: String, in path: String) throws {
    let text = try #require(try folder.text(path))
    try #require(text.contains(old))
    try folder.write(text.replacing(old, with: new), to: path)
  }
}

extension BuildResult {
  /// The errors, in few words.
  var errors: [String] {
    diagnostics.filter { $0.severity == .error }
      .map { "\($0.span?.path ?? "") \($0.code): \($0.message.en)" }
  }
}
