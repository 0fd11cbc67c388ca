import Content
import Diagnostics

extension SiteRenderer.Outcome: Recordable {
  init(from record: inout RecordReader) throws(RecordFault) {
    self.init(diagnostics: try record.read())
    if let page = try record.read(Page.ID?.self) { fragments = (page, try record.read()) }
    links = try record.read()
    pages = try record.read()
    linted = try record.read()
    checksums = try record.read()
  }

  func write(to record: inout RecordWriter) {
    record.write(diagnostics, fragments?.page)
    if let fragments { record.write(fragments.index) }
    record.write(links, pages, linted, checksums)
  }
}

extension BuildLint.PageOutcome: Recordable {
  init(from record: inout RecordReader) throws(RecordFault) {
    self.init(number: try record.read(), findings: try record.read())
  }

  func write(to record: inout RecordWriter) {
    record.write(number, findings)
  }
}
