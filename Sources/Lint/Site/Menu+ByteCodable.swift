import Diagnostics
import HTML

extension Menu: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    node.encode(to: &encoder)
    kind.encode(to: &encoder)
    encoder.words(links)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    node = try PageTree.NodeID(from: &decoder)
    kind = try UInt32(from: &decoder)
    links = try decoder.words()
  }
}

extension HelpPlace: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    node.encode(to: &encoder)
    target.encode(to: &encoder)
    region.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    node = try PageTree.NodeID(from: &decoder)
    target = try UInt32(from: &decoder)
    region = try Region(from: &decoder)
  }
}

extension HelpPlace.Region: ByteCodable {}
