/// Where and how a cue is shown.
package struct CueSettings: Sendable, Hashable {
  package var vertical = WritingDirection.horizontal
  /// The place across the lines; `nil` lets the player choose.
  package var line: Double?
  /// Whether `line` counts lines; otherwise it is a percentage of the picture.
  package var isSnappedToLines = true
  package var lineAlignment = LineAlignment.start
  /// The place along the line as a percentage; `nil` follows the alignment of the text.
  package var position: Double?
  package var positionAlignment = PositionAlignment.auto
  /// The width of the cue's box as a percentage.
  package var size = 100.0
  package var alignment = TextAlignment.center
  /// The identifier of the cue's region; `nil` without one.
  package var region: String?

  /// The direction in which lines are written and follow each other.
  package enum WritingDirection: String, Sendable, Hashable, CaseIterable {
    case horizontal = ""
    /// Vertical lines that follow each other to the left.
    case growingLeft = "rl"
    /// Vertical lines that follow each other to the right.
    case growingRight = "lr"
  }

  /// Which part of the cue's box `line` places.
  package enum LineAlignment: String, Sendable, Hashable, CaseIterable {
    case start, center, end
  }

  /// Which part of the cue's box `position` places.
  package enum PositionAlignment: String, Sendable, Hashable, CaseIterable {
    case lineLeft = "line-left"
    case center
    case lineRight = "line-right"
    /// As the text is aligned.
    case auto
  }

  /// How lines stand in the cue's box.
  package enum TextAlignment: String, Sendable, Hashable, CaseIterable {
    case start, center, end, left, right
  }

  package init() {}
}
