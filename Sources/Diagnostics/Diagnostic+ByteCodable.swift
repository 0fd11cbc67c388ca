extension Diagnostic: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    severity.encode(to: &encoder)
    code.encode(to: &encoder)
    message.encode(to: &encoder)
    span.encode(to: &encoder)
    help.encode(to: &encoder)
    notes.encode(to: &encoder)
    output.encode(to: &encoder)
    requirements.encode(to: &encoder)
    fingerprint.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    severity = try Severity(from: &decoder)
    code = try String(from: &decoder)
    message = try Message(from: &decoder)
    span = try SourceSpan?(from: &decoder)
    help = try Message?(from: &decoder)
    notes = try [Note](from: &decoder)
    output = try Output?(from: &decoder)
    requirements = try [String](from: &decoder)
    fingerprint = try String?(from: &decoder)
  }
}

extension Diagnostic.Severity: ByteCodable {}

extension Diagnostic.Note: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    message.encode(to: &encoder)
    span.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    message = try Message(from: &decoder)
    span = try SourceSpan?(from: &decoder)
  }
}

extension Diagnostic.Output: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    path.encode(to: &encoder)
    position.line.encode(to: &encoder)
    position.column.encode(to: &encoder)
    selector.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    path = try String(from: &decoder)
    position = LineTable.Position(line: try Int(from: &decoder), column: try Int(from: &decoder))
    selector = try String?(from: &decoder)
  }
}

extension Message: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    zh.encode(to: &encoder)
    en.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    zh = try String(from: &decoder)
    en = try String(from: &decoder)
  }
}

extension SourceSpan: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    path.encode(to: &encoder)
    offset.encode(to: &encoder)
    length.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    path = try String(from: &decoder)
    offset = try Int(from: &decoder)
    length = try Int(from: &decoder)
  }
}
