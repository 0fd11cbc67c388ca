/// The order of cascade layers over all style sheets of a page.
struct LayerOrder {
  /// The rank of each layer by its name; a higher rank wins.
  private(set) var ranks: [LayerName: Int] = [:]

  /// Orders the layers of sheets: later ones win over earlier ones, and what stands in a layer
  /// itself wins over the layers inside of it.
  init(_ sheets: [StyleSheet]) {
    var children: [LayerName: [LayerName]] = [:]
    var known: Set<LayerName> = []
    for (number, sheet) in sheets.enumerated() {
      for layer in sheet.layers.map({ Self.distinct($0, sheet: number) })
      where known.insert(layer).inserted {
        children[LayerName(parts: layer.parts.dropLast()), default: []].append(layer)
      }
    }
    // Layers inside of layers are few levels deep, because rules in rules are.
    rank(LayerName(parts: []), children)
  }

  /// The number of layers.
  var count: Int { ranks.count }

  /// The name of a layer with its sheet, if it has no name of its own and so belongs to it alone.
  static func distinct(_ layer: LayerName, sheet: Int) -> LayerName {
    LayerName(parts: layer.parts.map { $0.hasPrefix("\u{0}") ? "\($0) \(sheet)" : $0 })
  }

  private mutating func rank(_ layer: LayerName, _ children: [LayerName: [LayerName]]) {
    for child in children[layer] ?? [] { rank(child, children) }
    if !layer.parts.isEmpty { ranks[layer] = ranks.count }
  }
}
