import HTML

/// The styles of one page: what its style sheets and style attributes say about each element.
///
/// Asked by one thread. Elements are styled in document order, some beyond the last one asked for,
/// and elements alike share a style; an answer then takes a constant number of steps. Nothing here
/// depends on layout.
package final class Cascade {
  package let tree: PageTree
  package let styles: StyleSet

  /// One thread asks, and no answer asks back: checking each access would cost as much as an answer.
  @exclusivity(unchecked) var styling: Styling
  /// Begins to style a page.
  package init(_ tree: PageTree, styles: StyleSet) {
    self.tree = tree
    self.styles = styles
    styling = Styling(tree, styles: styles, tables: styles.borrowTables())
  }

  /// Begins to style a page with sheets of its own.
  package convenience init(
    _ tree: PageTree, sheets: [StyleSheet], environment: MediaEnvironment = .screen
  ) {
    self.init(tree, styles: StyleSet(sheets: sheets, environment: environment))
  }

  deinit {
    // What was unknown only because the page was too large must not be kept.
    if !styling.matcher.isExhausted { styles.takeBack(styling.tables) }
  }
}

// MARK: - What nearly every rule asks for

extension Cascade {
  /// The display type an element is given; text answers `inline`.
  package func display(of node: PageTree.NodeID) -> Answer<Keyword> {
    style(of: node).display
  }

  /// Whether a node is drawn: `visible`, `hidden` or `collapse`.
  package func visibility(of node: PageTree.NodeID) -> Answer<Keyword> {
    style(of: node).visibility
  }

  /// How an element is placed, such as `absolute`.
  package func position(of node: PageTree.NodeID) -> Answer<Keyword> {
    style(of: node).position
  }

  /// The colour of a node's text.
  package func color(of node: PageTree.NodeID) -> Answer<Colour> {
    style(of: node).color
  }

  /// The colour behind an element itself; transparent where none is declared.
  package func backgroundColor(of node: PageTree.NodeID) -> Answer<Colour> {
    style(of: node).backgroundColor
  }

  /// The font size of a node in pixels.
  package func fontSize(of node: PageTree.NodeID) -> Answer<Double> {
    style(of: node).fontSize
  }

  /// The font weight of a node, from 1 to 1000; 400 is normal, 700 bold.
  package func fontWeight(of node: PageTree.NodeID) -> Answer<Double> {
    style(of: node).fontWeight
  }

  /// The number of a node's style, from 0 up; nodes share one only if they and all around them look
  /// the same.
  package func styleNumber(of node: PageTree.NodeID) -> Int32 { styling.style(of: node) }

  /// The style of a node.
  @inline(__always) func style(of node: PageTree.NodeID) -> ComputedStyle {
    // Asked for by itself, because it may add styles.
    let number = styling.style(of: node)
    return styling.tables.computed[Int(number)]
  }
}
