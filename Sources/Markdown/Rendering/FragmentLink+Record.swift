import Diagnostics

extension RenderedMarkdown.FragmentLink: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(page: try record.read(), fragment: try record.read(), span: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(page, fragment, span)
  }
}
