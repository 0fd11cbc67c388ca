import HTML

/// A list of links that a page offers for finding one's way, with what tells it from others.
package struct Menu: Sendable {
  /// The element that holds it.
  package let node: PageTree.NodeID
  /// The hash of what the menu is: its name and the page's language.
  let kind: UInt32
  /// The hash of each link, in the order of the page; each link once.
  let links: [UInt32]

  /// The most links that are kept of one menu, and the most menus of one page.
  static let linkLimit = 96
  static let menuLimit = 8
}

/// A link or address on a page where people find help.
package struct HelpPlace: Sendable {
  package let node: PageTree.NodeID
  /// The hash of where it leads.
  let target: UInt32
  let region: Region

  /// Where on a page something stands, seen from its main content.
  enum Region: UInt8, Sendable {
    case before, behind
  }

  /// The most places that are kept of one page.
  static let limit = 24
}
