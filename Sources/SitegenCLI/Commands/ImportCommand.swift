import ArgumentParser
import Diagnostics
import Import
import Site

/// Makes an official document into the Markdown of a page.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: HelpText.string(
      zh: "把公文（文字稿、网页、Word）变成有结构的 Markdown。",
      en: "Make an official document (text, HTML, Word) into structured Markdown."))

  @Argument(
    help: HelpText.help(
      zh: "公文（.txt、.md、.html、.docx）；- 是标准输入的文字",
      en: "The document: .txt, .md, .html, .docx; - is text from standard input.",
      value: "file"))
  var file: String

  @OptionGroup var output: OutputFile

  @Option(help: HelpText.help(zh: "页面的种类", en: "The kind of the page."))
  var kind = "policy"

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let document = try SourceDocument(file: file, global: global)
      .imported(kind: kind, output: output.output)
    try output.write(Array(document.markdown.utf8), global)
    Console.write(ImportReport.text(document, global.language), to: .messages)
  }
}
