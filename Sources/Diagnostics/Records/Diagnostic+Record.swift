extension Diagnostic: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    let (code, severity) = (try record.read(String.self), try record.read(Severity.self))
    let message = try record.read(Message.self)
    self.init(severity, code, zh: message.zh, en: message.en, at: try record.read())
    help = try record.read()
    notes = try record.read()
    output = try record.read()
    requirements = try record.read()
    fingerprint = try record.read()
  }

  package func write(to record: inout RecordWriter) {
    record.write(code, severity, message, span, help, notes, output, requirements, fingerprint)
  }
}

extension Diagnostic.Severity: Recordable {}

extension Diagnostic.Output: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(
      path: try record.read(),
      position: LineTable.Position(line: try record.read(), column: try record.read()),
      selector: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(path, position.line, position.column, selector)
  }
}

extension Diagnostic.Note: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(try record.read(), span: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(message, span)
  }
}

extension SuppressedDiagnostic: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(try record.read(), source: try record.read(), reason: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(diagnostic, source, reason)
  }
}

extension SuppressedDiagnostic.Source: Recordable {}

extension Message: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(zh: try record.read(), en: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(zh, en)
  }
}

extension SourceSpan: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(path: try record.read(), offset: try record.read(), length: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(path, offset, length)
  }
}
