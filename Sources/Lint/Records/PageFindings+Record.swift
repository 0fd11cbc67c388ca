import Diagnostics

/// All of it but the outcomes of the rules, which only reports of single runs hold.
extension PageFindings: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(
      diagnostics: try record.read(), suppressed: try record.read(),
      usedComments: try record.read(), facts: try record.read(),
      awaitsSiteRules: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(diagnostics, suppressed, usedComments, facts, awaitsSiteRules)
  }
}
