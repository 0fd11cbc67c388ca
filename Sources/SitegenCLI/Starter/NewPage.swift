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
    var diagnostic: Diagnostic
    var status = ExitStatus.misused

    init(_ code: String, zh: String, en: String, help: Message) {
      diagnostic = Diagnostic(.error, code, zh: zh, en: en, at: nil, help: help)
    }

    init(_ error: FileError) {
      diagnostic = error.diagnostic("new-failed")
      status = .failed
    }
  }

  /// Checks what the user asked for.
  ///
  /// - Parameters:
  ///   - path: The page below `Content`; the folder's name and `.md` may be written or left out.
  ///   - site: The site's root, absolute.
  init(_ path: String, kind: String, title: String?, site: String) throws(Refusal) {
    let fields = try Self.fields(ofKind: kind, site: site)
    self.site = site
    self.path = try Self.sourcePath(path)
    let name = FileSystem.name(of: self.path).dropLast(3)
    draft = FrontMatterDraft(title: title ?? String(name), kind: kind, fields: fields)
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

  /// Returns the fields that pages of a kind have.
  static func fields(
    ofKind kind: String, site: String
  ) throws(Refusal) -> [FrontMatterDraft.Field] {
    let entries: [FileSystem.Entry]
    do throws(FileError) {
      entries = try FileSystem.entries(in: site + "/Templates/kinds")
    } catch {
      throw Refusal(error)
    }
    let known = entries.map(\.name).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
    if known.contains(kind) { return [] }
    let near = NearestName.of(kind, among: known)
    let names = known.joined(separator: ", ")
    throw Refusal(
      "new-kind", zh: "没有页面类型 \(kind)", en: "there is no kind \(kind)",
      help: near.map { Message(zh: "是否想写 \($0)？", en: "did you mean \($0)?") }
        ?? Message(zh: "可用的类型：\(names)", en: "the kinds are: \(names)"))
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
