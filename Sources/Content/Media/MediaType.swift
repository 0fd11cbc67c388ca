/// The formats of recordings that browsers play, by the endings of files' names.
package struct MediaType: Sendable, Hashable {
  package var kind: MediaKind
  /// The media type, such as `video/mp4`.
  package var name: String

  private static let types: [(ending: String, type: MediaType)] = [
    ("mp4", .init(kind: .video, name: "video/mp4")),
    ("m4v", .init(kind: .video, name: "video/mp4")),
    ("webm", .init(kind: .video, name: "video/webm")),
    ("ogv", .init(kind: .video, name: "video/ogg")),
    ("mp3", .init(kind: .audio, name: "audio/mpeg")),
    ("m4a", .init(kind: .audio, name: "audio/mp4")),
    ("ogg", .init(kind: .audio, name: "audio/ogg")),
    ("oga", .init(kind: .audio, name: "audio/ogg")),
    ("opus", .init(kind: .audio, name: "audio/ogg")),
    ("weba", .init(kind: .audio, name: "audio/webm")),
    ("wav", .init(kind: .audio, name: "audio/wav")),
  ]

  /// The endings that are known, without their point.
  package static let endings = types.map(\.ending)

  private init(kind: MediaKind, name: String) {
    self.kind = kind
    self.name = name
  }

  /// Returns the type that a file's name says; `nil` for other names.
  package init?(path: String) {
    let ending = path.split(separator: ".").last.map { $0.lowercased() }
    guard let type = Self.types.first(where: { $0.ending == ending })?.type else { return nil }
    self = type
  }
}
