import ArgumentParser
import Diagnostics
import Site

/// Starts a new page with the fields of its kind.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: HelpText.string(
      zh: "新建一个页面，写好该类型的必填项。", en: "Start a page with the required fields of its kind."))

  @Argument(
    help: HelpText.help(
      zh: "页面类型：Templates/kinds 中的文件名", en: "The page's kind, a file in Templates/kinds.",
      value: "kind"))
  var kind: String

  @Argument(
    help: HelpText.help(
      zh: "页面在 Content 下的路径，例如 services/wheelchair", en: "The page's path below Content.",
      value: "path"))
  var path: String

  @Option(help: HelpText.help(zh: "页面标题；默认取自文件名", en: "The title; by default the file's name."))
  var title: String?

  @Option(
    name: .shortAndLong,
    help: HelpText.help(zh: "网站文件夹", en: "The site's folder.", value: "folder"))
  var root = "."

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reporter = Reporter(options: global, root: root)
    let site = FileSystem.absolute(root, from: FileSystem.workingFolder)
    let page: NewPage
    do throws(NewPage.Refusal) {
      page = try NewPage(path, kind: kind, title: title, site: site)
      try page.write()
    } catch {
      try reporter.stop(error.diagnostics, error.status)
    }
    Console.write(page.path + "\n", to: .output)
  }
}
