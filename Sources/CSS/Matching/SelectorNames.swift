/// The classes and ids that the selectors of some sheets name.
///
/// All other names make no difference to the style of an element.
struct SelectorNames: Sendable {
  private var table = SharedTable()

  init(of sheets: [StyleSheet]) {
    for part in sheets.lazy.flatMap({ $0.selectors.store.parts }) {
      switch part {
      case .class(let name), .id(let name):
        if !contains(name) { table.insert(0, for: name.value) }
      default: continue
      }
    }
  }

  func contains(_ name: NameHash) -> Bool { table.value(name.value) != nil }
}
