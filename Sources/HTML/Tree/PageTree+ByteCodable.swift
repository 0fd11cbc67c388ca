import Diagnostics

extension PageTree.NodeID: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) { index.encode(to: &encoder) }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    index = try Int32(from: &decoder)
  }
}
