import Diagnostics
import HTML

/// How each directive looks in HTML.
extension MarkdownRenderer {
  /// Writes what stands before a directive's label.
  mutating func open(
    _ directive: BlockDirective, _ arguments: DirectiveArguments, hasLabel: Bool
  ) {
    switch directive {
    case .note: openCallout("note", .note, hasLabel: hasLabel)
    case .warning: openCallout("warning", .warning, hasLabel: hasLabel)
    case .box: openGroup("box")
    case .contact: openGroup("contact")
    case .steps: html.markup("<div class=\"steps\">\n")
    case .details: html.markup("<details>\n")
    case .lang:
      html.markup("<div lang=\"")
      html.text(arguments["tag"] ?? "")
      html.markup("\">\n")
      quotationDepth += 1
    case .figure:
      html.markup("<figure>\n<img src=\"")
      writeAddress(of: arguments["src"])
      html.markup("\" alt=\"")
      html.text(arguments["alt"] ?? "")
      html.markup("\" />\n")
    case .download:
      html.markup("<p class=\"download\"><a href=\"")
      writeAddress(of: arguments["src"])
      html.markup("\" download>")
    case .table:
      captionCount += 1
      openScrollRegion(labelledBy: makeID("table-\(captionCount)"))
    case .chart, .compare: openChart()
    case .video, .audio:
      writePlayer(directive, arguments, at: frames.last?.range ?? 0..<0)
    }
  }

  mutating func enterLabel(_ directive: BlockDirective?, _ arguments: DirectiveArguments) {
    switch directive {
    case .note, .warning: writeTitleStart(class: directive == .note ? "note" : "warning")
    case .box: writeTitleStart(class: "box")
    case .contact: writeTitleStart(class: "contact")
    case .details: html.markup("<summary>")
    case .figure: html.markup("<figcaption>")
    case .table:
      html.markup("<caption id=\"")
      html.text(frames.last?.labelID ?? "")
      html.markup("\">")
    case .chart, .compare:
      html.markup("<figcaption id=\"")
      html.text(frames.last?.labelID ?? "")
      html.markup("\">")
    case .download: break
    case .steps, .lang, .video, .audio, nil: html.markup("<p>")
    }
  }

  mutating func leaveLabel(_ directive: BlockDirective?, _ arguments: DirectiveArguments) {
    switch directive {
    case .details: html.markup("</summary>\n")
    case .figure: html.markup("\n")
    case .chart, .compare: html.markup("</figcaption>\n")
    case .table: html.markup("</caption>\n")
    case .download: writeDownloadSize(of: arguments["src"])
    default: html.markup("</p>\n")
    }
  }

  mutating func closeDirective(
    _ directive: BlockDirective, _ arguments: DirectiveArguments, _ frame: BlockFrame
  ) {
    switch directive {
    case .details:
      startLine()
      html.markup("</details>\n")
    case .figure:
      startLine()
      if frame.hasLabel { html.markup("</figcaption>\n") }
      html.markup("</figure>\n")
    case .download: html.markup("</a></p>\n")
    case .table: writeDataTable(arguments, frame)
    case .chart: closeChart(arguments, frame)
    case .compare: closeComparison(arguments, frame)
    case .contact:
      writeContactList(arguments, frame)
      html.markup("</div>\n")
    case .video, .audio: break
    case .note, .warning, .box, .steps:
      startLine()
      html.markup("</div>\n")
    case .lang:
      startLine()
      html.markup("</div>\n")
      quotationDepth -= 1
    }
  }

  // MARK: Callouts and groups

  private mutating func openCallout(_ name: String, _ label: MarkdownLabel, hasLabel: Bool) {
    let id = makeID(name)
    frames[frames.count - 1].labelID = id
    html.markup("<div class=\"")
    html.text(name)
    html.markup("\" role=\"note\" aria-labelledby=\"")
    html.text(id)
    html.markup("\">\n")
    guard !hasLabel else { return }
    writeTitleStart(class: name)
    html.text(environment.label(label))
    html.markup("</p>\n")
  }

  private mutating func openGroup(_ name: String) {
    let id = makeID(name)
    frames[frames.count - 1].labelID = id
    html.markup("<div class=\"")
    html.text(name)
    html.markup("\" role=\"group\" aria-labelledby=\"")
    html.text(id)
    html.markup("\">\n")
  }

  private mutating func writeTitleStart(class name: String) {
    html.markup("<p class=\"")
    html.text(name)
    html.markup("-title\" id=\"")
    html.text(frames.last?.labelID ?? "")
    html.markup("\">")
  }

  // MARK: Files

  private mutating func writeAddress(of path: String?) {
    guard let path, let frame = frames.last else { return }
    switch environment.resource(path) {
    case .file(let address, _): html.url(address.utf8)
    case .refused(let refusal): report(refusal, at: span(frame.range))
    }
  }

  mutating func writeDownloadSize(of path: String?) {
    guard let path, case .file(_, let size?) = environment.resource(path) else { return }
    let type = path.split(separator: ".").last.map { $0.uppercased() } ?? ""
    html.text(
      environment.label(.downloadSize)
        .replacing("{type}", with: type)
        .replacing("{size}", with: FileSize.text(size)))
  }

  // MARK: Contact

  private mutating func writeContactList(_ arguments: DirectiveArguments, _ frame: BlockFrame) {
    let rows: [(MarkdownLabel, String, (String) -> String?)] = [
      (.phone, "phone", { "tel:" + $0.filter { $0.isNumber || $0 == "+" } }),
      (.text, "text", { _ in nil }), (.hours, "hours", { _ in nil }),
      (.address, "address", { _ in nil }), (.email, "email", { "mailto:" + $0 }),
      (.remark, "note", { _ in nil }),
    ]
    guard rows.contains(where: { arguments[$0.1] != nil }) else {
      return report(
        .error, "contact-empty", zh: "contact 没有任何联系方式", en: "contact without any way to reach it",
        at: span(frame.range),
        help: Message(
          zh: "至少写一项：phone、text、email、address",
          en: "give at least one of phone, text, email, address"))
    }
    html.markup("<dl>\n")
    for (label, name, address) in rows {
      guard let value = arguments[name] else { continue }
      html.markup("<div><dt>")
      html.text(environment.label(label))
      html.markup("</dt><dd>")
      if let address = address(value) {
        html.markup("<a href=\"")
        html.url(address.utf8)
        html.markup("\">")
        html.text(value)
        html.markup("</a>")
      } else {
        html.text(value)
      }
      html.markup("</dd></div>\n")
    }
    html.markup("</dl>\n")
  }

  // MARK: Inline directives

  mutating func openInline(
    _ directive: Directive, _ construct: LoweredConstruct, parent: CommonMarkNode?
  ) {
    let known = InlineDirective(rawValue: directive.name)
    inlines.append(
      InlineFrame(
        name: known, range: construct.source, parent: parent, nameCount: nameCount))
    guard let known else {
      return reportUnknown(directive, known: InlineDirective.allCases.map(\.rawValue))
    }
    let arguments = check(directive, rules: known.attributes)
    switch known {
    case .lang:
      html.markup("<span lang=\"")
      html.text(arguments["tag"] ?? "")
      html.markup("\">")
    case .abbr:
      html.markup("<abbr title=\"")
      html.text(arguments["title"] ?? "")
      html.markup("\">")
    case .ruby:
      let label = directive.label ?? construct.source
      writeRuby(
        String(decoding: bytes[label], as: UTF8.self), pinyin: arguments["pinyin"] ?? "",
        at: label)
      suppressing += 1
    }
  }

  mutating func closeInline(at construct: LoweredConstruct, parent: CommonMarkNode?) {
    guard let frame = inlines.last, frame.parent == parent else {
      return reportCrossing(at: construct.source)
    }
    inlines.removeLast()
    close(frame)
  }

  /// Closes inline directives that were opened directly in a node that ends.
  mutating func closeInlines(in node: CommonMarkNode) {
    while let frame = inlines.last, frame.parent == node {
      inlines.removeLast()
      close(frame)
      reportCrossing(at: frame.range)
    }
  }

  private mutating func close(_ frame: InlineFrame) {
    switch frame.name {
    case .lang: html.markup("</span>")
    case .abbr: html.markup("</abbr>")
    case .ruby: suppressing -= 1
    case nil: break
    }
    guard nameCount == frame.nameCount else { return }
    report(
      .error, "directive-empty", zh: "方括号里没有文字", en: "no text between the brackets",
      at: span(frame.range), help: Message(zh: "写上文字", en: "write the text"))
  }

  private mutating func reportCrossing(at range: Range<Int>) {
    report(
      .error, "directive-crossing", zh: "行内指令与粗体或链接交叉了",
      en: "an inline directive crosses emphasis or a link", at: span(range),
      help: Message(zh: "让一个完全包住另一个", en: "let one hold the other completely"))
  }

  /// Writes characters with their readings above them: one each when the counts agree, else one
  /// reading for the whole.
  private mutating func writeRuby(_ text: String, pinyin: String, at label: Range<Int>) {
    nameCount += text.utf8.count
    let syllables = pinyin.split(separator: " ").map(String.init)
    let characters = text.map(String.init)
    html.markup("<ruby>")
    if characters.count == syllables.count {
      for (character, syllable) in zip(characters, syllables) {
        writeRubyPair(character, syllable)
      }
    } else {
      if characters.count < syllables.count {
        report(
          .error, "ruby-count",
          zh: "\(characters.count) 个字配了 \(syllables.count) 个读音",
          en: "\(syllables.count) readings for \(characters.count) characters", at: span(label),
          help: Message(zh: "每个字一个读音，用空格隔开", en: "one reading per character, between blanks"))
      }
      writeRubyPair(text, pinyin)
    }
    html.markup("</ruby>")
  }

  private mutating func writeRubyPair(_ base: String, _ reading: String) {
    html.text(base)
    html.markup("<rp>（</rp><rt lang=\"zh-Latn-pinyin\">")
    html.text(reading)
    html.markup("</rt><rp>）</rp>")
  }
}

/// Sizes of files for people.
package enum FileSize {
  /// Returns a size such as `820 B`, `1.2 KB` or `3.4 MB`, in units of 1,000 bytes.
  package static func text(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes) B" }
    let (value, unit) = bytes < 1_000_000 ? (bytes, "KB") : (bytes / 1000, "MB")
    let tenths = (value + 50) / 100
    return tenths % 10 == 0 ? "\(tenths / 10) \(unit)" : "\(tenths / 10).\(tenths % 10) \(unit)"
  }
}
