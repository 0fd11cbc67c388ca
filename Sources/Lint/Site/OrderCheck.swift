/// Tells whether things stand in the same order in two lists, whatever else the lists hold.
enum OrderCheck {
  /// Returns the first thing of `list` that stands in front of one it follows in `model`; `nil` if
  /// the common things are in the same order.
  ///
  /// No list holds a thing twice. Linear.
  static func firstDifference(_ list: some Sequence<UInt32>, from model: [UInt32: Int]) -> UInt32? {
    var last = -1
    for thing in list {
      guard let place = model[thing] else { continue }
      if place < last { return thing }
      last = place
    }
    return nil
  }

  /// The places of things in a list.
  static func places(_ list: some Sequence<UInt32>) -> [UInt32: Int] {
    Dictionary(zip(list, 0...), uniquingKeysWith: { first, _ in first })
  }

  /// Returns the list that most others are equal to; `nil` unless more than half are, of three or
  /// more. Of lists that are equally frequent the first counts.
  static func usual<List: Hashable>(of lists: [List]) -> List? {
    guard lists.count > 2 else { return nil }
    let counts = Dictionary(lists.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max() ?? 0
    guard most * 2 > lists.count else { return nil }
    return lists.first { counts[$0] == most }
  }
}
