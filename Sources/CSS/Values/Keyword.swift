/// The words that the values of known properties are made of.
package enum Keyword: UInt8, Sendable, Hashable, CaseIterable {
  case none, auto, normal
  // display
  case block, inline, inlineBlock, listItem, contents, flowRoot, flex, inlineFlex, grid
  case inlineGrid, table, inlineTable, tableRow, tableCell, tableCaption, tableColumn
  case tableColumnGroup, tableRowGroup, tableHeaderGroup, tableFooterGroup, runIn, ruby
  case rubyBase, rubyText, math
  // visibility, overflow, position
  case visible, hidden, collapse, clip, scroll
  case `static`, relative, absolute, fixed, sticky
  // sizes and weights
  case xxSmall, xSmall, small, medium, large, xLarge, xxLarge, xxxLarge, smaller, larger
  case bold, bolder, lighter
  case maxContent, minContent, fitContent, stretch
  case thin, thick
  // font styles
  case italic, oblique
  // alignment
  case left, right, center, justify, start, end, justifyAll, matchParent
  case webkitLeft, webkitRight, webkitCenter
  // lines
  case underline, overline, lineThrough, blink
  case dotted, dashed, solid, double, groove, ridge, inset, outset
  // text
  case capitalize, uppercase, lowercase, fullWidth, nowrap, pre, preWrap, preLine, breakSpaces
  case wrap, ltr, rtl
  case horizontalTb, verticalRl, verticalLr, sidewaysRl, sidewaysLr
  // boxes and interaction
  case borderBox, paddingBox, contentBox, text, all, contain, preserveParentColor
  case inlineStart, inlineEnd

  /// The keyword as CSS spells it.
  package var name: String { CaseNames.cssName(of: self) }

  /// The keyword by its name in small letters.
  static func named(_ name: String) -> Keyword? { byName[name] }

  private static let byName = CaseNames.table(of: Keyword.self)
}
