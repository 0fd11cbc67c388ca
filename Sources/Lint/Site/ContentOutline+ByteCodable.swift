import Diagnostics
import HTML

extension ContentOutline: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    encoder.words(pieces)
    isComplete.encode(to: &encoder)
    headings.encode(to: &encoder)
    landmarks.encode(to: &encoder)
    linkedPlaces.encode(to: &encoder)
    hasControl.encode(to: &encoder)
    body.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    pieces = try decoder.words()
    isComplete = try Bool(from: &decoder)
    headings = try [Range<Int32>](from: &decoder)
    landmarks = try [Landmark](from: &decoder)
    linkedPlaces = try [Range<Int32>](from: &decoder)
    hasControl = try Bool(from: &decoder)
    body = try PageTree.NodeID?(from: &decoder)
  }
}

extension ContentOutline.Landmark: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    pieces.encode(to: &encoder)
    isMain.encode(to: &encoder)
    isTrail.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    pieces = try Range<Int32>(from: &decoder)
    isMain = try Bool(from: &decoder)
    isTrail = try Bool(from: &decoder)
  }
}
