/// What a video or audio file says about itself.
package struct MediaFacts: Sendable, Hashable {
  /// How the file holds picture and sound together.
  package let container: MediaContainer
  /// How long it plays, in seconds, more than none; `nil` if the file does not say.
  package internal(set) var duration: Double?
  /// Whether it has a moving picture.
  package internal(set) var hasPicture = false
  /// Whether it has sound.
  package internal(set) var hasSound = false
  /// The size of the picture as it is shown; `nil` without a picture or if the file does not say.
  package internal(set) var pictureSize: PictureSize?

  init(container: MediaContainer) {
    self.container = container
  }

  /// The type for `<source>` and for a server: `video/mp4`, `audio/mpeg`.
  package var type: String {
    let subtype =
      switch container {
      case .mp4: "mp4"
      case .webM: "webm"
      case .matroska: "matroska"
      case .mp3: "mpeg"
      case .ogg: "ogg"
      case .wav: "wav"
      }
    return (hasPicture ? "video/" : "audio/") + subtype
  }

  /// Keeps a duration if it is a number of seconds, more than none.
  mutating func setDuration(_ units: Double, perSecond: Double) {
    let seconds = units / perSecond
    if seconds > 0, seconds.isFinite { duration = seconds }
  }
}

extension MediaFacts {
  /// Reads a file, of which only the parts that matter are loaded.
  ///
  /// `nil` if it cannot be read or is none of the formats in ``MediaContainer``.
  package init?(path: String) {
    guard let file = FileBytes(path) else { return nil }
    self.init(MediaInput(count: file.count, load: file.bytes))
  }

  /// Reads a file that is in memory already.
  package init?(_ bytes: [UInt8]) {
    self.init(MediaInput(count: bytes.count) { Array(bytes[$0]) })
  }

  /// Asks each reader in turn; what a file is called says nothing.
  init?(_ input: MediaInput) {
    let facts =
      MP4Reader.facts(input) ?? MatroskaReader.facts(input) ?? OggReader.facts(input)
      ?? WAVReader.facts(input) ?? MP3Reader.facts(input)
    guard let facts else { return nil }
    self = facts
  }
}
