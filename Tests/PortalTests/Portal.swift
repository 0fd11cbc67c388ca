import Content
import Diagnostics
import Site
import TestSupport
import Testing

/// This repository's own site, built once for all tests of it.
struct Portal: Sendable {
  /// What the build reported.
  let result: BuildResult
  /// The bytes of every file in the output, by path.
  let files: [String: [UInt8]]
  /// The HTML pages, sorted by path.
  let pages: [HTMLPage]

  /// The folder that holds `Content`, `Templates` and `sitegen.yaml`.
  static let root = FileSystem.parent(
    of: FileSystem.parent(of: FileSystem.parent(of: "\(#filePath)")))

  /// The plans that have indicators.
  static let plans = ["changchun", "jiaxing", "jilin", "linqing", "shuangyashan"]

  private static let shared = Task { try await Portal() }

  /// Returns the built site; the first caller builds it.
  static func built() async throws -> Portal {
    try await shared.value
  }

  /// Returns options to build the site with on the day that all expectations are of.
  static func options() throws -> BuildOptions {
    BuildOptions(root: root, now: try #require(CalendarDate(year: 2026, month: 11, day: 21)))
  }

  private init() async throws {
    let folder = try TemporaryFolder()
    var options = try Self.options()
    options.output = folder.path + "/public"
    result = await Site.build(options)
    guard result.outcome == .published else {
      (files, pages) = ([:], [])
      return
    }
    var files: [String: [UInt8]] = [:]
    for path in try folder.files(below: "public") {
      files[path] = try FileSystem.read(folder.path + "/public/" + path)
    }
    self.files = files
    pages = files.keys.filter { $0.hasSuffix(".html") }.sorted().map {
      HTMLPage(path: $0, text: String(decoding: files[$0] ?? [], as: UTF8.self))
    }
  }

  /// Returns the page at a path.
  func page(_ path: String) throws -> HTMLPage {
    try #require(pages.first { $0.path == path })
  }

  /// Returns the path of the file that an address of this site leads to.
  ///
  /// - Parameter address: A decoded URL without its fragment, absolute or relative to a page.
  func file(at address: String, from page: HTMLPage) -> String? {
    var parts = address.hasPrefix("/") ? [] : page.path.split(separator: "/").dropLast()
    for part in address.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    let path = parts.joined(separator: "/")
    let isFolder = address.hasSuffix("/") || path.isEmpty
    let candidate = address.isEmpty ? page.path : isFolder ? "\(path)/index.html" : path
    let file = String(candidate.trimmingPrefix("/"))
    return files[file] == nil ? nil : file
  }
}
