/// The selectors of a style sheet by the id, class or type that an element needs to match them.
struct RuleIndex: Sendable {
  /// A selector and its rule, as indexes of the sheet's.
  struct Entry: Sendable {
    var selector: Int32
    var rule: Int32
  }

  private var named = Buckets()
  /// Entries that only elements with some attribute can match.
  private(set) var attributed: [Entry] = []
  /// Entries that any element may match.
  private(set) var universal: [Entry] = []
  private(set) var isEmpty = true

  /// Sorts entries into buckets.
  init(_ entries: [Entry], of store: SelectorStore) {
    var keyed: [(NameHash, Entry)] = []
    isEmpty = entries.isEmpty
    for entry in entries {
      switch RuleKey.key(of: store.selectors[Int(entry.selector)], in: store) {
      case .names(let names): keyed += names.map { ($0, entry) }
      case .attribute: attributed.append(entry)
      case .none: universal.append(entry)
      }
    }
    named = Buckets(keyed)
  }

  /// The entries for elements with this type, class or id.
  func entries(_ name: NameHash) -> ArraySlice<Entry> { named.entries(name) }

  /// The entries that an element may match; one may be there twice.
  func entries(for index: Int32, in elements: ElementTable) -> [Entry] {
    if isEmpty { return [] }
    let element = elements[index]
    var found = Array(entries(element.type))
    if element.id != .none { found += entries(element.id) }
    for position in elements.classIndices(of: index) {
      found += entries(elements.classes[position])
    }
    return found + attributed + universal
  }
}

/// What an element must have for a selector to match it.
enum RuleKey {
  /// One of these types, classes or ids. Kinds are not told apart, because matching does it again.
  case names([NameHash])
  /// Some attribute.
  case attribute
  case none

  static func key(of selector: Selector, in store: SelectorStore) -> RuleKey {
    var type: NameHash?
    var className: NameHash?
    var alternatives: [NameHash]?
    var needsAttribute = false
    for index in selector.parts {
      switch store.parts[Int(index)] {
      case .combinator: return settle(className ?? type, alternatives, needsAttribute)
      case .id(let name): return .names([name])
      case .class(let name): className = name
      case .type(let name): type = name
      case .attribute: needsAttribute = true
      case .any(let run): alternatives = alternatives ?? names(of: run, in: store)
      default: continue
      }
    }
    return settle(className ?? type, alternatives, needsAttribute)
  }

  private static func settle(
    _ name: NameHash?, _ alternatives: [NameHash]?, _ needsAttribute: Bool
  ) -> RuleKey {
    if let name { return .names([name]) }
    if let alternatives { return .names(alternatives) }
    return needsAttribute ? .attribute : .none
  }

  /// One name for each selector of a run; `nil` if one of them needs none.
  private static func names(of run: SelectorRun, in store: SelectorStore) -> [NameHash]? {
    var names: [NameHash] = []
    for index in run.indices {
      guard case .names(let keys) = key(of: store.selectors[index], in: store) else { return nil }
      for key in keys where !names.contains(key) { names.append(key) }
      if names.count > 64 { return nil }
    }
    return names
  }
}

/// Entries by the hash of a name: an open hash table over runs of one array.
private struct Buckets: Sendable {
  private var entries: [RuleIndex.Entry] = []
  private var slots: [(key: NameHash, start: Int32, end: Int32)] = []
  private var mask = 0

  init() {}

  init(_ keyed: [(NameHash, RuleIndex.Entry)]) {
    var order: [NameHash] = []
    var groups: [NameHash: [RuleIndex.Entry]] = [:]
    for (key, entry) in keyed {
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(entry)
    }
    var size = 4
    while size < order.count * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: (.none, 0, 0), count: size)
    for key in order {
      let start = Int32(entries.count)
      entries += groups[key] ?? []
      slots[freeSlot(for: key)] = (key, start, Int32(entries.count))
    }
  }

  func entries(_ key: NameHash) -> ArraySlice<RuleIndex.Entry> {
    guard !slots.isEmpty else { return [] }
    let slot = slots[freeSlot(for: key)]
    return entries[Int(slot.start)..<Int(slot.end)]
  }

  /// The slot that holds the key, or the one it would be put into.
  private func freeSlot(for key: NameHash) -> Int {
    var index = Int(truncatingIfNeeded: key.value ^ key.value >> 32) & mask
    while slots[index].end > 0, slots[index].key != key { index = (index + 1) & mask }
    return index
  }
}
