import Diagnostics

/// All that decides on how a page comes out, as a fingerprint, and what has to be asked to know it.
struct PageInputs: Sendable, Hashable {
  /// The fingerprint of what the page shows and of the answers to its questions.
  var key: Fingerprint
  /// The destinations that its body asks for, sorted.
  var destinations: [String]
}

extension PageInputs: ByteCodable {
  func encode(to encoder: inout ByteEncoder) {
    key.encode(to: &encoder)
    destinations.encode(to: &encoder)
  }

  init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    key = try Fingerprint(from: &decoder)
    destinations = try [String](from: &decoder)
  }
}
