/// A part of the picture in which cues are shown one below the other.
package struct CaptionRegion: Sendable, Hashable {
  package var id = ""
  /// The width as a percentage of the picture.
  package var width = 100.0
  /// The number of lines.
  package var lines = 3
  /// The point of the region that is placed on the picture, in percent.
  package var anchor = Point(x: 0, y: 100)
  /// The point of the picture where the anchor is placed, in percent.
  package var viewportAnchor = Point(x: 0, y: 100)
  /// Whether new lines push older ones up.
  package var scrollsUp = false

  /// A place in percent.
  package struct Point: Sendable, Hashable {
    package var x: Double
    package var y: Double
  }

  package init() {}
}
