extension SuppressedDiagnostic: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    diagnostic.encode(to: &encoder)
    source.encode(to: &encoder)
    reason.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    diagnostic = try Diagnostic(from: &decoder)
    source = try Source(from: &decoder)
    reason = try String(from: &decoder)
  }
}

extension SuppressedDiagnostic.Source: ByteCodable {}
