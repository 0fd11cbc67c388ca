import Diagnostics
import Import
import Site

/// The document that is imported, in the format that its name tells.
struct SourceDocument {
  let file: String
  let global: GlobalOptions

  /// Reads and converts the document; one that cannot be read ends the command.
  ///
  /// - Parameter output: The file that the page is written to; pictures go beside it.
  func imported(kind: String, output: String?) throws -> ImportedDocument {
    switch file.split(separator: ".").last?.lowercased() {
    case "docx", "odt":
      let html = try WordDocument(file: file, global: global).html(picturesBeside: output)
      return ImportedDocument(html: html, kind: kind, isConverted: true)
    case "html", "htm": return ImportedDocument(html: try InputFile.read(file, global), kind: kind)
    default: return ImportedDocument(text: try text(), kind: kind)
    }
  }

  private func text() throws -> String {
    let bytes = try InputFile.read(file, global)
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let invalid = UTF8Check.firstInvalidRange(in: bytes)
    let fault = Diagnostic(
      .error, "import-encoding", zh: "\(file) 不是 UTF-8 编码", en: "\(file) is not UTF-8",
      at: invalid.map { SourceSpan(path: file, offset: $0.lowerBound, length: $0.count) },
      help: Message(
        zh: "用编辑器另存为 UTF-8，例如 iconv -f GB18030 -t UTF-8",
        en: "save it as UTF-8, such as with iconv -f GB18030 -t UTF-8"))
    try Reporter(options: global, texts: [file: bytes]).stop([fault], .findings)
  }
}
