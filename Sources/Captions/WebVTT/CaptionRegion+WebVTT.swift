extension CaptionRegion {
  /// The names of a region's settings.
  static let names = ["id", "lines", "regionanchor", "scroll", "viewportanchor", "width"]

  /// Reads a setting; `false` if a player ignores it.
  mutating func read(_ setting: SettingList.Setting) -> Bool {
    switch setting.name {
    case "id": id = setting.value
    case "width":
      guard let percentage = setting.percentage else { return false }
      width = percentage
    case "lines":
      guard setting.value.utf8.allSatisfy(SourceText.isDigit), let number = Int(setting.value)
      else { return false }
      lines = number
    case "regionanchor":
      guard let point = Point(setting) else { return false }
      anchor = point
    case "viewportanchor":
      guard let point = Point(setting) else { return false }
      viewportAnchor = point
    case "scroll":
      guard setting.value == "up" else { return false }
      scrollsUp = true
    default: return false
    }
    return true
  }
}

extension CaptionRegion.Point {
  fileprivate init?(_ setting: SettingList.Setting) {
    let (first, second) = setting.pair
    guard let second, let x = SettingList.Setting.percentage(first),
      let y = SettingList.Setting.percentage(second)
    else { return nil }
    self.init(x: x, y: y)
  }
}
