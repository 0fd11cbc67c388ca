import Accessibility
import CSS
import Diagnostics
import HTML
import Lint

/// A page as a screen reader meets it, or why it cannot be read.
package struct ReadPage: Sendable {
  /// The reading; `nil` when something stands in the way.
  package var reading: PageReading?
  package var diagnostics: [Diagnostic] = []
  /// Whether the system refused something, so that the command line is not to blame.
  package var isFailed = false
}

extension Site {
  /// Reads a finished page, with the style sheets that it links to on the same site.
  ///
  /// - Parameter path: The page's file, or the folder whose `index.html` it is.
  package static func read(_ path: String) -> ReadPage {
    let named = FileSystem.absolute(path, from: FileSystem.workingFolder)
    let file = FileSystem.isFolder(named) ? named + "/index.html" : named
    do throws(FileError) {
      guard let bytes = try FileSystem.read(file) else {
        return ReadPage(diagnostics: [.inputMissing(path)])
      }
      let tree = PageParser.parse(bytes)
      guard isPage(tree, at: file) else { return ReadPage(diagnostics: [.notAPage(path)]) }
      let folder = PageFolder(of: file, tree)
      let page = folder.store.page(tree, number: 0)
      return ReadPage(
        reading: PageReading(page),
        diagnostics: page.styles.styles.isIncomplete ? [.sheetsMissing(path)] : [])
    } catch {
      return ReadPage(diagnostics: [error.diagnostic()], isFailed: true)
    }
  }

  /// Whether a file is a page: by its name, or because it says so.
  private static func isPage(_ tree: PageTree, at path: String) -> Bool {
    [".html", ".htm", ".xhtml"].contains { path.hasSuffix($0) } || tree.doctype != nil
      || tree.root.map { !tree[$0].span.isEmpty } ?? false
  }
}

extension Diagnostic {
  fileprivate static func notAPage(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "page-not-html", zh: "\(path) 不是 HTML 网页", en: "\(path) is not an HTML page", at: nil,
      help: Message(
        zh: "指定 .html 文件；Markdown 文件先用 sitegen build 生成网页",
        en: "name an .html file; pages in Markdown are made by sitegen build first"))
  }

  fileprivate static func sheetsMissing(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, "style-sheet-unread", zh: "\(path) 的样式表没有全部读到，由样式隐藏的内容可能也在下面",
      en: "not all style sheets of \(path) could be read; what they hide may be listed", at: nil,
      help: Message(
        zh: "让网页和它的样式表放在同一个网站文件夹里", en: "keep the page in one folder with its style sheets"))
  }
}
