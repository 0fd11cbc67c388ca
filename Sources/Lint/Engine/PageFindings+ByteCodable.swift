import Diagnostics

/// All of it but the outcomes of the rules, which only reports of single runs hold.
extension PageFindings: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    facts.path.encode(to: &encoder)
    facts.value.encode(to: &encoder)
    diagnostics.encode(to: &encoder)
    suppressed.encode(to: &encoder)
    usedComments.encode(to: &encoder)
    awaitsSiteRules.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    let path = try String(from: &decoder)
    self.init(facts: Shared(try PageFacts(from: &decoder, path: path)))
    diagnostics = try [Diagnostic](from: &decoder)
    suppressed = try [SuppressedDiagnostic](from: &decoder)
    usedComments = try [SourceSpan](from: &decoder)
    awaitsSiteRules = try Bool(from: &decoder)
  }
}
