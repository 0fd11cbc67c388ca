/// What is assumed about the screen and its reader when style sheets are evaluated.
///
/// Every answer about a style holds in one such environment.
package struct MediaEnvironment: Sendable, Hashable {
  package enum Medium: String, Sendable { case screen, print }
  package enum ColourScheme: String, Sendable { case light, dark }
  package enum Contrast: String, Sendable {
    case more, less, custom
    case noPreference = "no-preference"
  }

  package var medium = Medium.screen
  /// The width of the viewport in CSS pixels.
  package var width: Double = 1280
  /// The height of the viewport in CSS pixels; less than the width means landscape.
  package var height: Double = 800
  package var colourScheme = ColourScheme.light
  package var contrast = Contrast.noPreference
  package var reducesMotion = false
  package var forcesColours = false

  package init() {}

  /// A desktop screen of 1280 × 800 pixels with a mouse and no preferences.
  package static let screen = MediaEnvironment()

  /// A4 paper at 96 pixels per inch.
  package static var print: MediaEnvironment {
    var environment = MediaEnvironment()
    environment.medium = .print
    environment.width = 794
    environment.height = 1123
    return environment
  }

  /// The screen turned by 90 degrees: width and height change places.
  package var turned: MediaEnvironment {
    var environment = self
    (environment.width, environment.height) = (height, width)
    return environment
  }

  package var isLandscape: Bool { width > height }
}
