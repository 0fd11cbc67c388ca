import Accessibility
import CSS
import Diagnostics
import HTML

/// Compares spacing that is fixed in style attributes with the size of the letters.
struct SpacingCheck {
  private let property: Property
  private let factor: Double
  private let failure: Message
  private let spacing: (Cascade, PageTree.NodeID) -> Answer<Double>

  /// - Parameters:
  ///   - factor: How wide the spacing must be, in font sizes.
  ///   - failure: What is said of spacing below.
  ///   - spacing: Returns the spacing of an element's text in pixels.
  init(
    _ property: Property, factor: Double, failure: Message,
    spacing: @escaping (Cascade, PageTree.NodeID) -> Answer<Double>
  ) {
    self.property = property
    self.factor = factor
    self.failure = failure
    self.spacing = spacing
  }

  /// Reports each owner of a style attribute once; `concerns` says which texts count.
  func report(
    on page: AccessiblePage, to reporter: inout Reporter,
    concerns: (PageTree.NodeID) -> Bool = { _ in true }
  ) {
    var narrow: Set<PageTree.NodeID> = []
    for place in InlineSpacing(property, on: page).places() where concerns(place.text) {
      guard case .known(let size) = page.styles.fontSize(of: place.text),
        case .known(let width) = spacing(page.styles, place.text)
      else { continue }
      if width >= factor * size - 0.001 {
        reporter.pass(place.text)
      } else if narrow.insert(place.owner).inserted {
        reporter.fail(place.owner, failure)
      }
    }
  }
}
