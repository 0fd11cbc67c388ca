import HTML

/// The styles of one page: what its style sheets and style attributes say about each element.
///
/// Asked by one thread. Elements are styled in document order, some beyond the last one asked for,
/// and elements alike share a style; an answer then takes a constant number of steps. Nothing here
/// depends on layout.
package final class Cascade {
  package let tree: PageTree
  package let styles: StyleSet

  var styling: Styling
  /// The colours of text, by style, as far as somebody asked for them.
  var textColours: [Int32: Answer<TextColours>] = [:]
  private let memory: StyleMemory?

  /// Begins to style a page; `memory` is that of pages before it with the same style set.
  package init(_ tree: PageTree, styles: StyleSet, memory: StyleMemory? = nil) {
    self.tree = tree
    self.styles = styles
    self.memory = memory?.styles === styles ? memory : nil
    styling = Styling(tree, styles: styles, kinds: self.memory?.kinds ?? ElementKinds())
    // It is given back at the end, and nobody else holds it until then.
    self.memory?.kinds = ElementKinds()
  }

  /// Begins to style a page with sheets of its own.
  package convenience init(
    _ tree: PageTree, sheets: [StyleSheet], environment: MediaEnvironment = .screen
  ) {
    self.init(tree, styles: StyleSet(sheets: sheets, environment: environment))
  }

  deinit {
    memory?.kinds = styling.kinds
  }
}

// MARK: - What nearly every rule asks for

extension Cascade {
  /// The display type an element is given; text answers `inline`.
  package func display(of node: PageTree.NodeID) -> Answer<Keyword> {
    let index = index(of: node)
    return styling.computed[index].display
  }

  /// Whether a node is drawn: `visible`, `hidden` or `collapse`.
  package func visibility(of node: PageTree.NodeID) -> Answer<Keyword> {
    let index = index(of: node)
    return styling.computed[index].visibility
  }

  /// How an element is placed, such as `absolute`.
  package func position(of node: PageTree.NodeID) -> Answer<Keyword> {
    let index = index(of: node)
    return styling.computed[index].position
  }

  /// The colour of a node's text.
  package func color(of node: PageTree.NodeID) -> Answer<Colour> {
    let index = index(of: node)
    return styling.computed[index].color
  }

  /// The colour behind an element itself; transparent where none is declared.
  package func backgroundColor(of node: PageTree.NodeID) -> Answer<Colour> {
    let index = index(of: node)
    return styling.computed[index].backgroundColor
  }

  /// The font size of a node in pixels.
  package func fontSize(of node: PageTree.NodeID) -> Answer<Double> {
    let index = index(of: node)
    return styling.computed[index].fontSize
  }

  /// The font weight of a node, from 1 to 1000; 400 is normal, 700 bold.
  package func fontWeight(of node: PageTree.NodeID) -> Answer<Double> {
    let index = index(of: node)
    return styling.computed[index].fontWeight
  }

  /// Whether a style sheet or style attribute of the page declares anything that is read for an
  /// element itself, sizes, margins and offsets left out.
  package func isStyled(_ element: PageTree.NodeID) -> Bool {
    let index = index(of: element)
    return styling.computed[index].isAuthored
  }

  /// The index of a node's style; asked for by itself, because it may add styles.
  private func index(of node: PageTree.NodeID) -> Int { Int(styling.style(of: node)) }

  /// The style of a node.
  func style(of node: PageTree.NodeID) -> ComputedStyle {
    let index = index(of: node)
    return styling.computed[index]
  }
}
extension Cascade {
  package var statistics: String {
    "computed \(styling.computed.count) winners \(styling.winners.count) rows \(styling.rows.count/19) scopes \(styling.scopes.count) customs \(styling.customs.count) kinds \(styling.kinds.kinds.count) candidates \(styling.kinds.candidates.count)  lists \(styling.lists.count) budget \(styling.matcher.budget)"
  }
}
extension Cascade {
  package func candidates(_ n: PageTree.NodeID) -> String {
    let k = styling.kinds.kinds[
      Int(styling.kinds.number(of: n.index, in: styling.matcher.elements, styles))]
    return styling.kinds.candidates[k.candidates].map { c in
      let sh = styles.sheets[Int(c.rule.sheet)]
      return "\(c.rule.sheet):"
        + sh.selectorTexts(of: sh.rules[Int(c.rule.rule)]).joined(separator: ",")
    }.joined(separator: " ; ")
  }
}
