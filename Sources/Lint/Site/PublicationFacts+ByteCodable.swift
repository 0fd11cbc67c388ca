import Diagnostics
import HTML

/// What builds keep of a publication that they do not make again.
extension PublicationFacts: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    columnName.encode(to: &encoder)
    columnType.encode(to: &encoder)
    isArticle.encode(to: &encoder)
    published.map(\.iso).encode(to: &encoder)
    isPolicy.encode(to: &encoder)
    explained.encode(to: &encoder)
    hasFiling.encode(to: &encoder)
    hasChannel.encode(to: &encoder)
    place.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    self.init()
    columnName = try String?(from: &decoder)
    columnType = try String(from: &decoder)
    isArticle = try Bool(from: &decoder)
    published = try String?(from: &decoder).map(LintDate.init(day:))
    isPolicy = try Bool(from: &decoder)
    explained = try [Int32](from: &decoder)
    hasFiling = try Bool(from: &decoder)
    hasChannel = try Bool(from: &decoder)
    place = try SubjectPlace?(from: &decoder)
  }
}

extension SubjectPlace: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    node.encode(to: &encoder)
    span.map(\.offset).encode(to: &encoder)
    span.map(\.length).encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    node = try PageTree.NodeID(from: &decoder)
    let offset = try Int?(from: &decoder)
    let length = try Int?(from: &decoder)
    span = offset.flatMap { offset in length.map { ByteRange(offset: offset, length: $0) } }
  }
}
