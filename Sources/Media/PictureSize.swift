/// The size of a moving picture, in pixels.
package struct PictureSize: Sendable, Hashable {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// A size read from a file; `nil` if a side has no length or more than 65,535 pixels.
  init?(_ width: UInt64, _ height: UInt64) {
    let sides = 1...UInt64(UInt16.max)
    guard sides.contains(width), sides.contains(height) else { return nil }
    self.init(width: Int(width), height: Int(height))
  }
}
