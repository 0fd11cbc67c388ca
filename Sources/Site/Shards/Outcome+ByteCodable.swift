import Content
import Diagnostics
import Lint
import Markdown

extension SiteRenderer.Outcome: ByteCodable {
  func encode(to encoder: inout ByteEncoder) {
    diagnostics.encode(to: &encoder)
    (fragments?.page).encode(to: &encoder)
    (fragments?.index).encode(to: &encoder)
    links.encode(to: &encoder)
    pages.encode(to: &encoder)
    linted.encode(to: &encoder)
    checksums.encode(to: &encoder)
  }

  init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    diagnostics = try [Diagnostic](from: &decoder)
    let (page, index) = (try Page.ID?(from: &decoder), try FragmentIndex?(from: &decoder))
    if let page, let index { fragments = (page, index) }
    links = try [FragmentIndex.Link](from: &decoder)
    pages = try Int(from: &decoder)
    linted = try [BuildLint.PageOutcome](from: &decoder)
    checksums = try [Fingerprint](from: &decoder)
  }
}

extension BuildLint.PageOutcome: ByteCodable {
  func encode(to encoder: inout ByteEncoder) {
    number.encode(to: &encoder)
    findings.encode(to: &encoder)
  }

  init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    number = try Int(from: &decoder)
    findings = try PageFindings(from: &decoder)
  }
}
