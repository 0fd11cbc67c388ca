import ArgumentParser
import Diagnostics
import Import
import Site

/// Makes an official document into the Markdown of a page.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: HelpText.string(
      zh: "把公文的文字稿变成有结构的 Markdown。",
      en: "Make the text of an official document into structured Markdown."))

  @Argument(
    help: HelpText.help(
      zh: "公文（.txt、.md）；- 是标准输入", en: "The document, .txt or .md; - is standard input.",
      value: "file"))
  var file: String

  @OptionGroup var output: OutputFile

  @Option(help: HelpText.help(zh: "页面的种类", en: "The kind of the page."))
  var kind = "policy"

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let text = try SourceDocument.text(of: file, global)
    let document = ImportedDocument(text: text, kind: kind)
    try output.write(Array(document.markdown.utf8), global)
    Console.write(ImportReport.text(document, global.language), to: .messages)
  }
}
