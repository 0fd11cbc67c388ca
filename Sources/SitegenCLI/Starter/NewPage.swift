import Content
import Diagnostics
import Glibc
import Site

/// A page that `sitegen new` is about to write.
struct NewPage {
  /// The file, relative to the site's root.
  let path: String
  private let site: String
  private let draft: FrontMatterDraft

  /// Why the page is not written.
  struct Refusal: Error {
    var diagnostics: [Diagnostic]
    var status = ExitStatus.misused

    init(_ diagnostics: [Diagnostic]) {
      self.diagnostics = diagnostics
    }

    init(_ code: String, zh: String, en: String, help: Message) {
      diagnostics = [Diagnostic(.error, code, zh: zh, en: en, at: nil, help: help)]
    }

    init(_ error: FileError) {
      diagnostics = [error.diagnostic("new-failed")]
      status = .failed
    }
  }

  /// Checks what the user asked for.
  ///
  /// - Parameters:
  ///   - path: The page below `Content`; the folder's name and `.md` may be written or left out.
  ///   - site: The site's root, absolute.
  init(_ path: String, kind: String, title: String?, site: String) throws(Refusal) {
    let kind = try Self.kind(named: kind, site: site)
    self.site = site
    self.path = try Self.sourcePath(path)
    let name = FileSystem.name(of: self.path).dropLast(3)
    draft = FrontMatterDraft(title: title ?? String(name), kind: kind)
  }

  /// Writes the page; never over a file that exists, never outside `Content`.
  func write() throws(Refusal) {
    let fullPath = site + "/" + path
    let folder = FileSystem.parent(of: fullPath)
    let isInside: Bool
    do throws(FileError) {
      isInside = try isInsideContent(folder)
      if isInside {
        try FileSystem.makeFolders(folder)
        try FileSystem.writeNew(Array(draft.text.utf8), to: fullPath)
      }
    } catch let error where error.number == EEXIST {
      throw Refusal(
        "new-exists", zh: "\(path) 已经存在", en: "\(path) exists already",
        help: Message(zh: "换一个路径，或直接修改该文件", en: "choose another path, or edit that file"))
    } catch {
      throw Refusal(error)
    }
    guard isInside else { throw Self.outside(path) }
  }

  /// Whether a folder, or what exists of it, lies in `Content` also when links are followed.
  private func isInsideContent(_ folder: String) throws(FileError) -> Bool {
    guard let content = try FileSystem.resolved(site + "/Content") else { return true }
    let existing = try Self.existing(folder)
    return existing == content || existing.hasPrefix(content + "/")
  }

  /// Returns the kind with a name; a site without kinds has plain pages only.
  static func kind(named name: String, site: String) throws(Refusal) -> Kind {
    let (kinds, diagnostics) = KindFolder.read(root: site)
    if let kind = kinds[name] { return kind }
    if !diagnostics.isEmpty { throw Refusal(diagnostics) }
    if kinds.isEmpty, name == Kind.page.name { return .page }
    let known = kinds.isEmpty ? [Kind.page.name] : kinds.keys.sorted()
    let near = NearestName.of(name, among: known)
    let names = known.joined(separator: ", ")
    throw Refusal(
      "kind-unknown", zh: "没有页面类型 \(name)", en: "there is no kind \(name)",
      help: near.map { Message(zh: "是否想写 \($0)？", en: "did you mean \($0)?") }
        ?? Message(zh: "可用的类型：\(names)", en: "the kinds are: \(names)"))
  }

  /// Returns all kinds of a site; one without kinds has plain pages only.
  static func kinds(site: String) throws(Refusal) -> [Kind] {
    let (kinds, diagnostics) = KindFolder.read(root: site)
    if !diagnostics.isEmpty { throw Refusal(diagnostics) }
    return kinds.isEmpty ? [.page] : Array(kinds.values)
  }

  /// Returns the file for a path as the user wrote it, relative to the site's root.
  private static func sourcePath(_ path: String) throws(Refusal) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.first == "Content" { parts.removeFirst() }
    let isSafe = parts.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".."
        && part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
    guard !parts.isEmpty, isSafe else { throw outside(path) }
    let joined = "Content/" + parts.joined(separator: "/")
    return joined.hasSuffix(".md") ? joined : joined + ".md"
  }

  /// Returns the nearest folder above a path that exists, without symbolic links.
  private static func existing(_ path: String) throws(FileError) -> String {
    if let resolved = try FileSystem.resolved(path) { return resolved }
    return path == "/" ? path : try existing(FileSystem.parent(of: path))
  }

  private static func outside(_ path: String) -> Refusal {
    Refusal(
      "new-outside", zh: "\(path) 不在 Content 文件夹中", en: "\(path) is not in the Content folder",
      help: Message(
        zh: "写 Content 下的路径，例如 services/wheelchair",
        en: "give a path below Content, such as services/wheelchair"))
  }
}
