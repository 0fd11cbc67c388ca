/// The formats of caption files.
package enum CaptionFormat: String, Sendable, Hashable, CaseIterable {
  /// WebVTT, what browsers play.
  case webVTT = "vtt"
  /// SubRip, what editing programs exchange.
  case subRip = "srt"

  /// Returns the format that a file's name says; `nil` for other names.
  package init?(path: String) {
    let name = path.lowercased()
    guard let format = Self.allCases.first(where: { name.hasSuffix("." + $0.rawValue) }) else {
      return nil
    }
    self = format
  }

  /// The format's name.
  package var name: String {
    switch self {
    case .webVTT: "WebVTT"
    case .subRip: "SubRip"
    }
  }
}
