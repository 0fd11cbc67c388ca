/// The places of all elements among their siblings, or among those of the same type.
struct SiblingPlaces {
  /// Counted from 1; 0 for nodes that are no elements.
  private var places: [Int32]
  /// The number of each element's group.
  private var groups: [Int32]
  private var sizes: [Int32]

  /// Counts in one pass.
  init(_ elements: ElementTable, byType: Bool) {
    let count = elements.elements.count
    places = Array(repeating: 0, count: count)
    groups = places
    sizes = byType ? [] : places
    var numbers = SharedTable()
    for index in 0..<count {
      let element = elements[Int32(index)]
      guard element.isElement else { continue }
      var group = element.parent
      if byType {
        let key = HashMixer.mixed(element.type.value, UInt64(element.parent))
        group = numbers.value(key) ?? Int32(sizes.count)
        if group == sizes.count {
          numbers.insert(group, for: key)
          sizes.append(0)
        }
      }
      sizes[Int(group)] += 1
      places[index] = sizes[Int(group)]
      groups[index] = group
    }
  }

  /// The place of an element, counted from 1.
  func place(of element: Int32, fromEnd: Bool) -> Int {
    let place = Int(places[Int(element)])
    return fromEnd ? Int(sizes[Int(groups[Int(element)])]) - place + 1 : place
  }
}
