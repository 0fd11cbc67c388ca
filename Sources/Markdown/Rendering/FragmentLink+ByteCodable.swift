import Diagnostics

extension RenderedMarkdown.FragmentLink: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    page.encode(to: &encoder)
    fragment.encode(to: &encoder)
    span.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    page = try Int(from: &decoder)
    fragment = try String(from: &decoder)
    span = try SourceSpan?(from: &decoder)
  }
}
