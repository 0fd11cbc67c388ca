import Diagnostics
import HTML

/// Charts of the data of a CSV file, each with its data as a table right behind it.
extension MarkdownRenderer {
  mutating func openChart() {
    captionCount += 1
    let id = makeID("chart-\(captionCount)")
    frames[frames.count - 1].labelID = id
    html.markup("<figure class=\"chart\" aria-labelledby=\"")
    html.text(id)
    html.markup("\">\n")
  }

  /// Writes what follows a chart's title: drawing, description, table, download.
  mutating func closeChart(_ arguments: DirectiveArguments, _ frame: BlockFrame) {
    startLine()
    defer { html.markup("</figure>\n") }
    guard let path = arguments["src"], let table = dataTable(arguments, frame) else { return }
    let form = arguments["type"].flatMap(ChartForm.init) ?? .bar
    var reader = ChartReader(
      form: form, header: table.columns.map(\.title), labels: arguments["labels"],
      values: arguments["values"], categories: arguments.count("categories"),
      place: span(frame.range))
    let data = reader.read(table.rows)
    for problem in reader.diagnostics { report(problem) }
    traceDirective(frame)
    if let data { write(data, as: form, frame) }
    let headers = DataTableForm(arguments, rowHeaders: reader.labelColumn + 1)
    writeCaptioned(frame.labelText ?? "") { $0.write(table, as: headers) }
    traceDirective(frame)
    writeDownload(of: path)
  }

  /// Notes that what is written next came from the directive, not from a cell or a remark.
  mutating func traceDirective(_ frame: BlockFrame) {
    guard alignment.isTracing else { return }
    sourceMap.add(output: html.bytes.count, elsewhere: span(frame.range))
  }

  mutating func write(_ data: ChartData, as form: ChartForm, _ frame: BlockFrame) {
    let summary = ChartSummary(data: data, label: environment.label)
    let id = frame.labelID ?? ""
    let textures = ChartTexture.all(form.textures(data)) { makeID("\(id)-\($0)") }
    let drawing = ChartDrawing(data, as: form, textures: textures, summary: summary)
    html.markup("<svg class=\"chart-drawing\" role=\"img\" width=\"100%\" height=\"")
    html.text(SVGWriter.decimal(drawing.height))
    html.markup("em\">\n<title>")
    html.text(environment.label(form.label).replacing("{title}", with: frame.labelText ?? ""))
    html.markup("</title>\n")
    html.raw(drawing.markup)
    html.markup("</svg>\n")
    for sentence in summary.sentences(for: form) {
      html.markup("<p class=\"chart-summary\">")
      html.text(sentence)
      html.markup("</p>\n")
    }
  }

  /// Writes a table with a caption in a scroll region of its own.
  mutating func writeCaptioned(_ caption: String, _ write: (inout MarkdownRenderer) -> Void) {
    let id = makeID("table-\(captionCount)")
    writeScrollRegion(labelledBy: id)
    html.markup("<table>\n<caption id=\"")
    html.text(id)
    html.markup("\">")
    html.text(caption)
    html.markup("</caption>\n")
    write(&self)
    html.markup("</table>\n</div>\n")
  }

  mutating func writeDownload(of path: String) {
    guard case .file(let address, _) = environment.resource(path) else { return }
    html.markup("<p class=\"download\"><a href=\"")
    html.url(address.utf8)
    html.markup("\" download>")
    html.text(environment.label(.chartDownload))
    writeDownloadSize(of: path)
    html.markup("</a></p>\n")
  }
}
