import Diagnostics
import HTML

/// The footnotes of a body.
struct Footnotes {
  /// Where each label is defined.
  var definitions: [String: Range<Int>] = [:]
  /// The labels in the order of their first reference.
  var order: [String] = []
  /// How often each label is referred to.
  var references: [String: Int] = [:]
  var bodies: [String: Body] = [:]
  /// The output that waits while a footnote is written.
  var suspended: [Body] = []

  struct Body {
    var html: HTMLWriter
    var sourceMap: SourceMap
  }

  /// Returns the number of a label, giving it the next one at its first reference.
  mutating func number(of label: String) -> Int {
    if let index = numbers[label] { return index }
    order.append(label)
    numbers[label] = order.count
    return order.count
  }

  private var numbers: [String: Int] = [:]
}

extension MarkdownRenderer {
  /// Collects the definitions; the second of two with one label is an error.
  mutating func footnoteDefinitions() -> [String: Range<Int>] {
    var definitions: [String: Range<Int>] = [:]
    for construct in source.constructs {
      guard case .footnote(let label) = construct.kind else { continue }
      if definitions[label] == nil {
        definitions[label] = construct.source
      } else {
        report(
          .error, "footnote-duplicate", zh: "脚注 \(label) 定义了两次",
          en: "the footnote \(label) is defined twice", at: definitionSpan(construct.source),
          help: Message(zh: "换一个名称", en: "give it another name"))
      }
    }
    return definitions
  }

  mutating func writeFootnoteReference(_ label: String, at range: Range<Int>) {
    guard suppressing == 0 else { return }
    guard footnotes.definitions[label] != nil else {
      html.text(bytes[range])
      return report(
        .error, "footnote-undefined", zh: "脚注 \(label) 没有定义",
        en: "the footnote \(label) is not defined", at: span(range),
        help: Message(
          zh: "在页末写上 [^\(label)]: 注文；若不是脚注，写成 \\[^\(label)]",
          en: "add [^\(label)]: text at the end of the page, or write \\[^\(label)] if it is none"))
    }
    let number = footnotes.number(of: label)
    footnotes.references[label, default: 0] += 1
    let id = referenceID(number, footnotes.references[label, default: 1])
    ids.give(id)
    html.markup("<sup class=\"footnote-ref\"><a id=\"")
    html.text(id)
    html.markup("\" href=\"#fn-")
    html.number(number)
    html.markup("\" role=\"doc-noteref\" aria-label=\"")
    html.text(numbered(.footnoteReference, String(number)))
    html.markup("\">")
    html.number(number)
    html.markup("</a></sup>")
  }

  mutating func openFootnote(
    _ label: String, _ construct: LoweredConstruct, _ node: CommonMarkNode
  ) {
    footnotes.suspended.append(.init(html: html, sourceMap: sourceMap))
    html = HTMLWriter()
    sourceMap = SourceMap(source.offsets)
    frames.append(
      BlockFrame(kind: .footnote(label: label), parent: node.parent, range: construct.source))
  }

  mutating func closeFootnote(_ label: String) {
    guard let outer = footnotes.suspended.popLast() else { return }
    if footnotes.bodies[label] == nil {
      footnotes.bodies[label] = .init(html: html, sourceMap: sourceMap)
    }
    html = outer.html
    sourceMap = outer.sourceMap
  }

  /// Writes the footnotes that are referred to, in the order of their numbers.
  mutating func writeFootnotes() {
    for (label, range) in footnotes.definitions.sorted(by: {
      $0.value.lowerBound < $1.value.lowerBound
    }) where footnotes.references[label] == nil {
      report(
        .warning, "footnote-unused", zh: "脚注 \(label) 没有被引用",
        en: "the footnote \(label) is never referred to", at: definitionSpan(range),
        help: Message(zh: "在正文里写上 [^\(label)]，或删去脚注", en: "refer to it, or remove it"))
    }
    guard !footnotes.order.isEmpty else { return }
    startLine()
    html.markup(
      "<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"footnotes\">\n")
    html.markup("<h2 id=\"footnotes\">")
    html.text(environment.label(.footnotes))
    html.markup("</h2>\n<ol>\n")
    ids.give("footnotes")
    for (index, label) in footnotes.order.enumerated() {
      writeFootnote(label, number: index + 1)
    }
    html.markup("</ol>\n</section>\n")
  }

  private mutating func writeFootnote(_ label: String, number: Int) {
    ids.give("fn-\(number)")
    html.markup("<li id=\"fn-")
    html.number(number)
    html.markup("\">\n")
    if let body = footnotes.bodies[label] {
      sourceMap.append(body.sourceMap, at: html.bytes.count)
      html.raw(body.html.bytes)
    }
    html.markup("<p>")
    for reference in 1...max(1, footnotes.references[label, default: 1]) {
      if reference > 1 { html.markup(" ") }
      html.markup("<a class=\"footnote-back\" href=\"#")
      html.text(referenceID(number, reference))
      html.markup("\" role=\"doc-backlink\">")
      html.text(
        numbered(.footnoteBack, reference == 1 ? String(number) : "\(number)-\(reference)"))
      html.markup("</a>")
    }
    html.markup("</p>\n</li>\n")
  }

  private func referenceID(_ number: Int, _ reference: Int) -> String {
    reference == 1 ? "fnref-\(number)" : "fnref-\(number)-\(reference)"
  }

  private func numbered(_ label: MarkdownLabel, _ number: String) -> String {
    environment.label(label).replacing("{number}", with: number)
  }

  private func definitionSpan(_ range: Range<Int>) -> SourceSpan {
    let end = bytes[range].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
    return span(range.lowerBound..<end)
  }
}
