import ArgumentParser
import Content
import Diagnostics
import Site

/// Prints the JSON Schema of front matter.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: HelpText.string(
      zh: "输出前言的 JSON Schema，供编辑器补全和检查。",
      en: "Print the JSON Schema of front matter, for editors."))

  @Argument(
    help: HelpText.help(
      zh: "页面类型；不写就是全部类型", en: "A kind of page; without it, all kinds.", value: "kind"))
  var kind: String?

  @Option(
    name: .shortAndLong,
    help: HelpText.help(zh: "网站文件夹", en: "The site's folder.", value: "folder"))
  var root = "."

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reporter = Reporter(options: global, root: root)
    let site = FileSystem.absolute(root, from: FileSystem.workingFolder)
    let kinds: [Kind]
    do throws(NewPage.Refusal) {
      if let kind {
        kinds = [try NewPage.kind(named: kind, site: site)]
      } else {
        kinds = try NewPage.kinds(site: site)
      }
    } catch {
      try reporter.stop(error.diagnostics, error.status)
    }
    let schema = FrontMatterSchema(kinds: kinds, language: global.language)
    Console.write(schema.json, to: .output)
  }
}
