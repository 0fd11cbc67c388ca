/// What keeps a node from people, from itself or from what it stands in.
struct ExposureFlags: OptionSet, Sendable {
  let rawValue: UInt16

  /// It has no box: `display: none`, `hidden`, in a closed `details`, in the head.
  static let notDisplayed = ExposureFlags(rawValue: 1)
  /// It is not drawn: `visibility: hidden`. What is inside may be.
  static let notDrawn = ExposureFlags(rawValue: 2)
  /// `aria-hidden="true"`.
  static let ariaHidden = ExposureFlags(rawValue: 4)
  /// The `inert` attribute.
  static let inert = ExposureFlags(rawValue: 8)
  /// It is drawn where nobody sees it.
  static let outOfSight = ExposureFlags(rawValue: 16)
  /// A style that no one can tell the value of decides whether it is rendered.
  static let uncertain = ExposureFlags(rawValue: 32)
  /// It stands in a `fieldset` that is disabled, outside its first legend.
  static let disabled = ExposureFlags(rawValue: 64)
  /// It says itself that it is drawn, whatever its parent says.
  static let drawn = ExposureFlags(rawValue: 128)

  /// It is laid out apart from the text around it; this does not hold for what is inside.
  static let block = ExposureFlags(rawValue: 256)

  /// What a node has of its own, without the nodes inside.
  static let own: ExposureFlags = [.drawn, .block]
  /// Any of these, and the node is not rendered.
  static let notRendered: ExposureFlags = [.notDisplayed, .notDrawn]
  /// Any of these, and assistive technology does not meet the node.
  static let notExposed: ExposureFlags = [.notDisplayed, .notDrawn, .ariaHidden, .inert]
}
