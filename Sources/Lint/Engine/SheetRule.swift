/// A check of how styles are written, apart from what they style: of style sheets, `style` elements
/// and style attributes.
///
/// A sheet that many pages share is asked about once.
package protocol SheetRule: Sendable {
  /// What is checked, for whom, and the examples that prove it.
  static var metadata: RuleMetadata { get }

  init()

  /// Reports an outcome for each declaration that the rule applies to.
  func check(_ text: StyleText, reporting reporter: inout SheetReporter)
}
