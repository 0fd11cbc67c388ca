import CSS
import HTML

/// What the style that a page gives an element says about who meets it.
struct DeclaredExposure {
  /// The flags that the element gets.
  private(set) var flags: ExposureFlags = []
  /// Whether the element is given a box of its own kind, whatever the browser would do.
  private(set) var hasBox = false
  /// Whether what stands inside has no boxes.
  private(set) var hidesContents = false

  init(of element: PageTree.NodeID, in styles: Cascade) {
    if styles.declares(.display, for: element) { add(styles.display(of: element)) }
    if styles.declares(.visibility, for: element) {
      switch styles.visibility(of: element) {
      case .known(.hidden), .known(.collapse): flags.insert(.notDrawn)
      case .known: flags.insert(.drawn)
      case .unknown: flags.insert(.uncertain)
      }
    }
    hidesContents =
      styles.declares(.contentVisibility, for: element)
      && styles.keyword(.contentVisibility, of: element) == .known(.hidden)
    if styles.isOutOfSight(element) { flags.insert(.outOfSight) }
  }

  private mutating func add(_ display: Answer<Keyword>) {
    switch display {
    case .unknown: flags.insert(.uncertain)
    case .known(.none): flags.insert(.notDisplayed)
    case .known(let display):
      hasBox = true
      if display != .inline && display != .contents && display != .ruby { flags.insert(.block) }
    }
  }
}
