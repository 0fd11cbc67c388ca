/// One column, seen from the top, or one row, seen from the left: which header cells a cell finds
/// that looks back along it.
///
/// Looking back, a cell sees the headers of the nearest block of header cells, and of blocks further
/// away those that are not alike in place and size to one that was nearer.
struct HeaderLane {
  /// The header cells that a data cell would see behind the closed blocks, nearest first.
  private var settled: [Int32] = []
  /// The header cells of the block that nothing has closed yet, in the order of the lane.
  private var block: [Int32] = []
  /// The places and sizes of the first `keyedCount` cells of the block, found out when they count.
  private var blockKeys: Set<Key> = []
  private var keyedCount = 0
  /// What a data cell would see now, with the open block; `nil` until somebody looks.
  private var visible: [Int32]?
  /// How many cells of the block, and whether the visible ones, are known to have been seen.
  private var seenInBlock = 0
  private var isVisibleSeen = false

  /// The place and size by which a nearer header cell hides one further away.
  struct Key: Hashable {
    let start: Int32
    let count: Int32
  }

  /// What the lanes of one direction have in common.
  struct Direction {
    /// Whether cells look up their columns, and not left along their rows.
    let isUp: Bool
    let cells: [TableCell]
    /// For each cell, whether it heads what lies in the direction.
    let heads: [Bool]

    /// Where a cell stands across the direction.
    func key(_ cell: Int32) -> Key {
      isUp ? cells[Int(cell)].columnKey : cells[Int(cell)].rowKey
    }

    /// Whether a cell heads what lies in the direction.
    func isHeader(_ cell: Int32) -> Bool { heads[Int(cell)] }
  }

  /// Lets a data cell look back; calls `see` for each header cell that no one has seen here before.
  ///
  /// Returns whether there was any.
  mutating func lookBack(_ direction: Direction, see: (Int32) -> Void) -> Bool {
    let headers = visible ?? closed(direction)
    visible = headers
    if !isVisibleSeen { headers.forEach(see) }
    isVisibleSeen = true
    return !headers.isEmpty
  }

  /// Lets a header cell look back; calls `see` at least for each header cell not seen here before.
  mutating func lookBack(from header: Int32, _ direction: Direction, see: (Int32) -> Void) {
    for cell in block[seenInBlock...] where direction.isHeader(cell) { see(cell) }
    seenInBlock = block.count
    let key = direction.key(header)
    for cell in settled {
      let other = direction.key(cell)
      if other != key, !blockHolds(other, direction) { see(cell) }
    }
  }

  /// Goes on past a slot that one header cell covers.
  mutating func pass(header: Int32, _ direction: Direction) {
    if block.last == header { return }
    block.append(header)
    visible = nil
    isVisibleSeen = false
  }

  /// Goes on past a slot that one data cell covers.
  mutating func passData(_ direction: Direction) {
    guard !block.isEmpty else { return }
    settled = visible ?? closed(direction)
    visible = settled
    block = []
    blockKeys = []
    keyedCount = 0
    seenInBlock = 0
  }

  /// Returns the header cells that are visible once the open block is closed, nearest first.
  private mutating func closed(_ direction: Direction) -> [Int32] {
    var headers = block.reversed().filter(direction.isHeader)
    for cell in settled where !blockHolds(direction.key(cell), direction) { headers.append(cell) }
    return headers
  }

  /// Whether a cell of the open block has this place and size.
  private mutating func blockHolds(_ key: Key, _ direction: Direction) -> Bool {
    for cell in block[keyedCount...] { blockKeys.insert(direction.key(cell)) }
    keyedCount = block.count
    return blockKeys.contains(key)
  }
}

extension TableCell {
  /// The place and size of a cell for those that look up.
  var columnKey: HeaderLane.Key {
    HeaderLane.Key(start: Int32(column), count: Int32(columnSpan))
  }

  /// The place and size of a cell for those that look left.
  var rowKey: HeaderLane.Key {
    HeaderLane.Key(start: Int32(row), count: Int32(rowSpan))
  }
}
