extension CueSettings {
  /// The names of settings.
  static let names = ["align", "line", "position", "region", "size", "vertical"]

  /// Reads a setting; `false` if a player ignores it.
  mutating func read(_ setting: SettingList.Setting) -> Bool {
    switch setting.name {
    case "vertical":
      guard let direction = WritingDirection(rawValue: setting.value) else { return false }
      vertical = direction
    case "line": return readLine(setting)
    case "position": return readPosition(setting)
    case "size":
      guard let percentage = setting.percentage else { return false }
      size = percentage
    case "align":
      guard let alignment = TextAlignment(rawValue: setting.value) else { return false }
      self.alignment = alignment
    case "region": region = setting.value
    default: return false
    }
    return true
  }

  private mutating func readLine(_ setting: SettingList.Setting) -> Bool {
    let (place, alignment) = setting.pair
    let isPercentage = place.utf8.last == UInt8(ascii: "%")
    typealias Setting = SettingList.Setting
    guard let number = isPercentage ? Setting.percentage(place) : Setting.number(place) else {
      return false
    }
    if let alignment {
      guard let known = LineAlignment(rawValue: String(alignment)) else { return false }
      lineAlignment = known
    }
    line = number
    isSnappedToLines = !isPercentage
    return true
  }

  private mutating func readPosition(_ setting: SettingList.Setting) -> Bool {
    let (place, alignment) = setting.pair
    guard let percentage = SettingList.Setting.percentage(place) else { return false }
    if let alignment {
      guard let known = PositionAlignment(rawValue: String(alignment)), known != .auto else {
        return false
      }
      positionAlignment = known
    }
    position = percentage
    return true
  }

  /// Whether the cue's place is its own, so that no region can place it.
  var hasOwnPlace: Bool { line != nil || size != 100 || vertical != .horizontal }

  /// The settings that are not as in a cue without settings, as WebVTT writes them.
  var webVTT: String {
    var words: [String] = []
    if vertical != .horizontal { words.append("vertical:\(vertical.rawValue)") }
    if let line {
      let place = DecimalText.of(line) + (isSnappedToLines ? "" : "%")
      words.append(
        "line:\(place)" + (lineAlignment == .start ? "" : ",\(lineAlignment.rawValue)"))
    }
    if let position {
      let alignment = positionAlignment == .auto ? "" : ",\(positionAlignment.rawValue)"
      words.append("position:\(DecimalText.of(position))%\(alignment)")
    }
    if size != 100 { words.append("size:\(DecimalText.of(size))%") }
    if alignment != .center { words.append("align:\(alignment.rawValue)") }
    if let region { words.append("region:\(region)") }
    return words.joined(separator: " ")
  }
}
