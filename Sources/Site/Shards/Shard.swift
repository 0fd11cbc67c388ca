/// One of the parts into which the pages of a site are dealt, so that several machines build it.
package struct Shard: Sendable, Hashable {
  /// The part's number, from 1.
  package let number: Int
  /// The number of parts.
  package let count: Int

  /// The most parts that a site can be dealt into.
  package static let maximumCount = 9999

  /// Returns `nil` unless `number` is one of 1 to `count`, and `count` at most 9,999.
  package init?(number: Int, of count: Int) {
    guard number >= 1, number <= count, count <= Self.maximumCount else { return nil }
    self.number = number
    self.count = count
  }

  /// Reads a shard as users write it, such as `3/7`.
  package init?(parsing text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(Self.number)
    guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
    self.init(number: number, of: count)
  }

  /// The shard as users write it.
  package var text: String { "\(number)/\(count)" }

  /// Where its pages go below the site's root, unless the user says otherwise.
  var folder: String { "shards/\(number)-of-\(count)" }

  /// The places in a list of everything that is dealt which are this shard's: every `count`-th, so
  /// that neighbours, which are alike, go to different machines.
  func places(in total: Int) -> StrideTo<Int> {
    stride(from: number - 1, to: total, by: count)
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }
}
