import Diagnostics

/// The document that is imported.
enum SourceDocument {
  /// Returns the text of a document; one that is not UTF-8 ends the command.
  static func text(of file: String, _ global: GlobalOptions) throws -> String {
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
