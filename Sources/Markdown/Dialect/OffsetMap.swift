/// Where the bytes of a rewritten text came from: pairs of places from which on both run in step.
struct OffsetMap: Sendable {
  private var anchors: [(lowered: Int32, source: Int32)] = []

  /// Notes that the rewritten text, `lowered` bytes long so far, goes on with what stands at `source`.
  mutating func add(lowered: Int, source: Int) {
    if let last = anchors.last {
      if source - Int(last.source) == lowered - Int(last.lowered) { return }
      if last.lowered == lowered { anchors.removeLast() }
    }
    anchors.append((Int32(clamping: lowered), Int32(clamping: source)))
  }

  /// Returns where a byte of the rewritten text came from; logarithmic.
  func source(of offset: Int) -> Int {
    var low = 0
    var high = anchors.count
    guard high > 0 else { return 0 }
    while high - low > 1 {
      let middle = (low + high) / 2
      if anchors[middle].lowered <= offset { low = middle } else { high = middle }
    }
    let source = Int(anchors[low].source) + max(0, offset - Int(anchors[low].lowered))
    return low + 1 < anchors.count && anchors[low + 1].source >= anchors[low].source
      ? min(source, Int(anchors[low + 1].source)) : source
  }
}
