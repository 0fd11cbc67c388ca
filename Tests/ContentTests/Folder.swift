import Diagnostics
import Foundation
import Testing

@testable import Content

/// A part of a folder written for a test.
protocol FolderEntry {
  func write(in folder: URL) throws
}

/// A file with its text.
struct File: FolderEntry {
  let name: String
  let bytes: [UInt8]

  init(_ name: String, _ text: String) {
    self.init(name, bytes: Array(text.utf8))
  }

  init(_ name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  func write(in folder: URL) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }
}

/// A Markdown file with front matter.
struct PageFile: FolderEntry {
  private let file: File

  init(_ name: String, _ frontMatter: String) {
    file = File(name, "---\n\(frontMatter)\n---\n正文。\n")
  }

  func write(in folder: URL) throws { try file.write(in: folder) }
}

/// A symbolic link.
struct Link: FolderEntry {
  let name: String
  let target: String

  func write(in folder: URL) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: url.path, withDestinationPath: target)
  }
}

@resultBuilder enum FolderBuilder {
  static func buildBlock(_ entries: [any FolderEntry]...) -> [any FolderEntry] {
    entries.flatMap(\.self)
  }
  static func buildExpression(_ entry: any FolderEntry) -> [any FolderEntry] { [entry] }
  static func buildExpression(_ entries: [any FolderEntry]) -> [any FolderEntry] { entries }
  static func buildOptional(_ entries: [any FolderEntry]?) -> [any FolderEntry] { entries ?? [] }
}

/// A temporary folder, removed when the last reference goes.
final class Folder {
  let url: URL

  init(@FolderBuilder _ entries: () -> [any FolderEntry]) throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "sitegen-content-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for entry in entries() { try entry.write(in: url) }
  }

  deinit {
    // A folder left behind in the temporary directory does no harm.
    _ = try? FileManager.default.removeItem(at: url)
  }

  var path: String { url.path }
}

/// A small site with a home page, one section and the kinds of this repository's portal.
func site(
  configuration: String = "title: 门户", @FolderBuilder _ entries: () -> [any FolderEntry]
) throws -> Folder {
  let more = entries()
  return try Folder {
    File("sitegen.yaml", configuration)
    File("Templates/kinds/page.yaml", "name: page\nlabel: {zh: 页面, en: Page}\n")
    File("Templates/kinds/policy.yaml", policyKind)
    PageFile("Content/_index.md", "title: 首页")
    more
  }
}

private let policyKind = #"""
  name: policy
  label: {zh: 政策, en: Policy}
  fields:
    - {name: issuer, label: {zh: 机关, en: Issuer}, type: list of text, required: true}
    - {name: docNo, label: {zh: 字号, en: Number}, type: text, pattern: '.+〔\d{4}〕\d+号'}
    - {name: signed, label: {zh: 成文, en: Signed}, type: date}
    - {name: validity, label: {zh: 效力, en: Validity}, type: enum, values: [有效, 失效]}
    - {name: consult, label: {zh: 电话, en: Phone}, type: list of phone}
    - {name: source, label: {zh: 来源, en: Source}, type: url}
    - {name: related, label: {zh: 相关, en: Related}, type: page}
    - {name: count, label: {zh: 数量, en: Count}, type: number}
    - {name: open, label: {zh: 公开, en: Open}, type: bool}
    - {name: extra, label: {zh: 其他, en: Extra}, type: object}

  """#

extension Folder {
  /// Loads the folder as a site on a fixed day.
  func load(
    drafts: Bool = false, future: Bool = false, expired: Bool = false, jobs: Int = 1
  ) async -> (library: Library?, diagnostics: [Diagnostic]) {
    let now = CalendarDate(year: 2026, month: 11, day: 21)
    guard let now else { return (nil, []) }
    return await Library.load(
      root: path,
      options: LoadOptions(
        drafts: drafts, future: future, expired: expired, now: now, jobs: jobs))
  }

  /// The load's diagnostics as `path:line:column: code`.
  func findings() async throws -> [String] {
    try await load().diagnostics.map { diagnostic in
      guard let span = diagnostic.span else { return diagnostic.code }
      let file = url.appending(path: span.path)
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      let bytes = exists && !isFolder.boolValue ? try [UInt8](Data(contentsOf: file)) : []
      return diagnostic.place(in: bytes)
    }
  }
}

extension Diagnostic {
  /// The diagnostic as `path:line:column: code`.
  func place(in bytes: [UInt8]) -> String {
    guard let span else { return code }
    let position = LineTable(bytes).position(of: span.offset)
    return "\(span.path):\(position.line):\(position.column): \(code)"
  }
}
