import Content
import Diagnostics
import Markdown
import Theme

/// What the Markdown of one page may refer to: the site's pages and the files beside them.
struct PageEnvironment: MarkdownEnvironment {
  let library: Library
  let theme: Theme
  let page: Page
  let glossary: GlossaryWords?
  /// The players that the body has asked for.
  let media: PageMedia
  /// Takes down what the body asks for.
  let questions: PageQuestions

  func link(to destination: String) -> LinkResolution {
    switch resolve(destination) {
    case .page(let id, let fragment):
      .page(id, address: theme.url(library.pages[id].permalink), fragment: fragment)
    case .resource(_, let permalink): .address(theme.url(permalink))
    case .data: .refused(.data(destination))
    case .fragment(let fragment): .fragment(fragment)
    case .external(let address): .address(address)
    case .unsafe(let scheme): .refused(.unsafe(scheme))
    case .missing(let nearest): .refused(.missing(destination, nearest: nearest))
    case .unpublished: .refused(.unpublished(destination))
    case .outside: .refused(.outside(destination))
    }
  }

  func resource(_ destination: String) -> ResourceResolution {
    switch resolve(destination) {
    case .resource(let sourcePath, let permalink):
      .file(
        address: theme.url(permalink),
        size: FileSystem.size(library.root + "/" + sourcePath))
    case .data: .refused(.data(destination))
    case .external: .refused(.external(destination))
    case .unsafe(let scheme): .refused(.unsafe(scheme))
    case .missing(let nearest): .refused(.missing(destination, nearest: nearest))
    case .unpublished: .refused(.unpublished(destination))
    case .outside: .refused(.outside(destination))
    case .page, .fragment: .refused(.notAFile(destination))
    }
  }

  func table(_ destination: String, headRows: Int) -> TableResolution {
    let sourcePath: String
    switch resolve(destination) {
    case .resource(let path, _), .data(let path): sourcePath = path
    default:
      if case .refused(let refusal) = resource(destination) { return .refused(refusal) }
      return .refused(.notAFile(destination))
    }
    do throws(FileError) {
      guard let bytes = try FileSystem.read(library.root + "/" + sourcePath) else {
        return .refused(.missing(destination, nearest: nil))
      }
      if sourcePath.hasSuffix(".yaml") {
        if headRows > 1 { return .refused(.headRows) }
        let read = YAMLTable.read(bytes: bytes, path: sourcePath)
        return .table(read.table ?? DataTable(), problems: read.diagnostics)
      }
      let read = CSVTable.read(bytes: bytes, path: sourcePath, headRows: headRows)
      return .table(read.table?.data(in: bytes) ?? DataTable(), problems: read.diagnostics)
    } catch {
      return .table(
        DataTable(), problems: [error.diagnostic("data-unreadable", in: sourcePath)])
    }
  }

  var recordings: [String] { page.media.map(\.id) }

  func player(_ request: PlayerRequest) -> PlayerResolution {
    questions.notePlayer()
    return switch media.player(request) {
    case .refused(let refusal): .refused(refusal)
    case .player(let player, let problems):
      .player(
        markup: theme.render(player, language: page.language), elementIDs: player.elementIDs,
        place: request.span ?? player.item.span, problems: problems)
    }
  }

  func label(_ label: MarkdownLabel) -> String {
    theme.strings(for: page.language).text(label)
  }

  private func resolve(_ destination: String) -> LinkTarget {
    questions.note(destination)
    return library.resolve(destination, from: page)
  }
}

extension Refusal {
  fileprivate static func missing(_ destination: String, nearest: String?) -> Refusal {
    Refusal(
      "link-missing",
      message: Message(zh: "\(destination) 不存在", en: "\(destination) does not exist"),
      help: nearest.map { Message(zh: "是否指 \($0)？", en: "did you mean \($0)?") }
        ?? Message(
          zh: "写出从本页所在文件夹到目标文件的路径，例如 ../services/aids.md",
          en: "write the path from this page's folder to the file, such as ../services/aids.md"))
  }

  fileprivate static func unpublished(_ destination: String) -> Refusal {
    Refusal(
      "link-unpublished",
      message: Message(
        zh: "\(destination) 不会发布：它是草稿、未到日期或已过期",
        en: "\(destination) is not published: a draft, or before or after its time"),
      help: Message(
        zh: "去掉链接，或改目标页面的 draft、date、expires",
        en: "drop the link, or change draft, date or expires of that page"))
  }

  fileprivate static func data(_ destination: String) -> Refusal {
    Refusal(
      "link-data",
      message: Message(
        zh: "\(destination) 在 _data 里，不会发布", en: "\(destination) is in _data and is not published"),
      help: Message(
        zh: "用 ::table 显示其中的数据，或把文件移到页面旁边再链接",
        en: "show it with ::table, or move the file beside the page and link it there"))
  }

  fileprivate static func outside(_ destination: String) -> Refusal {
    Refusal(
      "link-outside",
      message: Message(
        zh: "\(destination) 在 Content 文件夹之外", en: "\(destination) lies outside Content"),
      help: Message(zh: "把文件移到 Content 里再链接", en: "move the file into Content"))
  }

  fileprivate static func unsafe(_ scheme: String) -> Refusal {
    Refusal(
      "link-unsafe",
      message: Message(zh: "网址不能用 \(scheme):", en: "addresses must not use \(scheme):"),
      help: Message(
        zh: "改用 https: 网址或站内文件的路径", en: "use an https: address or a path within the site"))
  }

  fileprivate static func external(_ destination: String) -> Refusal {
    Refusal(
      "resource-external",
      message: Message(
        zh: "页面不能从别的网站载入 \(destination)",
        en: "pages must not load \(destination) from another site"),
      help: Message(
        zh: "把文件放到页面旁边，再写它的路径", en: "put the file beside the page and write its path"))
  }

  fileprivate static let headRows = Refusal(
    "table-head-rows",
    message: Message(zh: "head-rows 只用于 CSV", en: "head-rows is for CSV files"),
    help: Message(
      zh: "删去 head-rows；在 YAML 里把一组列写成“组名: { 列名: 值 }”",
      en: "remove it; in YAML, write the columns of a group as “group: { column: value }”"))

  fileprivate static func notAFile(_ destination: String) -> Refusal {
    Refusal(
      "resource-page",
      message: Message(
        zh: "\(destination) 是页面，不是文件", en: "\(destination) is a page, not a file"),
      help: Message(zh: "写出图片或数据文件的路径", en: "write the path of an image or data file"))
  }
}
