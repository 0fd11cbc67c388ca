import Diagnostics
import Glibc
import Site

/// A document of a word processor, which Pandoc reads.
struct WordDocument {
  let file: String
  let global: GlobalOptions

  /// Returns the document as HTML; without Pandoc, or with a document it cannot read, the command
  /// ends.
  ///
  /// - Parameter output: The file beside which pictures are put; without one none are written.
  func html(picturesBeside output: String?) throws -> [UInt8] {
    let format = file.lowercased().hasSuffix(".odt") ? "odt" : "docx"
    var arguments = ["--from=\(format)", "--to=html5", "--standalone", "--wrap=none"]
    let folder = output.map(FileSystem.parent(of:))
    if let folder { arguments.append("--extract-media=\(folder)") }
    _ = try InputFile.read(file, global)
    let answer: ExternalProgram.Answer
    do throws(FileError) {
      answer = try ExternalProgram.run("pandoc", arguments + ["--", file])
    } catch {
      guard error.number == ENOENT else {
        try Reporter(options: global).stop([error.diagnostic()], .failed)
      }
      try Reporter(options: global).stop([missingProgram], .misused)
    }
    guard answer.status == 0 else {
      try Reporter(options: global).stop([unreadable(answer.messages)], .findings)
    }
    guard let folder else { return answer.output }
    // Pandoc names pictures by the folder it was given; on the page they stand beside it.
    let text = String(decoding: answer.output, as: UTF8.self)
    return Array(text.replacing("src=\"\(folder)/", with: "src=\"").utf8)
  }

  private var missingProgram: Diagnostic {
    Diagnostic(
      .error, "import-pandoc", zh: "读 Word 文件要用 pandoc，这台电脑上没有",
      en: "Word files are read with pandoc, which is not on this computer", at: nil,
      help: Message(
        zh: "安装它：apt install pandoc；或者在 Word 里另存为网页（.html）再导入",
        en: "install it: apt install pandoc; or save the file as a web page (.html) and import that"
      ))
  }

  private func unreadable(_ messages: [UInt8]) -> Diagnostic {
    let reason = String(decoding: messages, as: UTF8.self).split(separator: "\n").first ?? ""
    return Diagnostic(
      .error, "import-unreadable", zh: "pandoc 读不了 \(file)：\(reason)",
      en: "pandoc cannot read \(file): \(reason)", at: nil,
      help: Message(
        zh: "用 Word 打开后另存为 .docx", en: "open it in a word processor and save it as .docx"))
  }
}
