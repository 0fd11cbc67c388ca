import Captions
import Content

/// A recording with everything that its player shows, as it was found in the files.
package struct Player: Sendable {
  /// What the author wrote.
  package var item: MediaItem
  /// The element's id, and the beginning of the ids in it.
  package var id: String
  /// The recording itself, then the versions beside it.
  package var versions: [Version]
  /// The address of the poster; `nil` without one.
  package var poster: String?
  package var transcripts: [Text]

  /// The recording, or one of its versions.
  package struct Version: Sendable {
    package var role: Role
    package var sources: [Source]
    package var tracks: [Track]
    /// How long it plays; `nil` if nobody knows.
    package var duration: CaptionTime?
    /// The size of the picture in pixels; `nil` if nobody knows.
    package var picture: Picture?

    package init(
      role: Role, sources: [Source], tracks: [Track], duration: CaptionTime?, picture: Picture?
    ) {
      self.role = role
      self.sources = sources
      self.tracks = tracks
      self.duration = duration
      self.picture = picture
    }
  }

  /// What a version is for; the names end the ids of their elements.
  package enum Role: String, Sendable, Hashable {
    case original, signed, described
  }

  /// A file that readers can load.
  package struct File: Sendable, Hashable {
    /// The file's permalink.
    package var permalink: String
    /// The size in bytes; `nil` if it cannot be read.
    package var size: Int?

    package init(permalink: String, size: Int?) {
      self.permalink = permalink
      self.size = size
    }

    /// The ending of the name in capitals, as readers know types: `MP4`.
    var ending: String { permalink.split(separator: ".").last.map { $0.uppercased() } ?? "" }
  }

  /// A file with the recording.
  package struct Source: Sendable, Hashable {
    package var file: File
    package var type: MediaType

    package init(file: File, type: MediaType) {
      self.file = file
      self.type = type
    }
  }

  /// A WebVTT file with its purpose.
  package struct Track: Sendable {
    package var purpose: TrackPurpose
    package var track: MediaTrack
    package var file: File

    package init(purpose: TrackPurpose, track: MediaTrack, file: File) {
      self.purpose = purpose
      self.track = track
      self.file = file
    }
  }

  /// A transcript, ready to be shown.
  package struct Text: Sendable {
    package var language: String
    /// Paragraphs whose times lead into the recording.
    package var html: [UInt8]
    /// The words without times.
    package var plain: String
    package var credits: MediaCredits
    /// The author's file; `nil` if the text was made of captions.
    package var file: File?

    package init(
      language: String, html: [UInt8], plain: String, credits: MediaCredits, file: File? = nil
    ) {
      self.language = language
      self.html = html
      self.plain = plain
      self.credits = credits
      self.file = file
    }
  }

  /// The width and height of a picture in pixels.
  package struct Picture: Sendable, Hashable {
    package var width: Int
    package var height: Int

    package init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  package init(
    item: MediaItem, id: String, versions: [Version], poster: String?, transcripts: [Text]
  ) {
    self.item = item
    self.id = id
    self.versions = versions
    self.poster = poster
    self.transcripts = transcripts
  }

  /// Returns the id of a version's element.
  func id(of role: Role) -> String { "\(id)-\(role.rawValue)" }

  /// The ids of the elements in it.
  package var elementIDs: [String] {
    ["\(id)-title"] + (poster == nil ? [] : ["\(id)-poster"]) + versions.map { id(of: $0.role) }
      + transcripts.indices.map { transcriptID($0) }
  }

  /// Returns the id of a transcript's element, the first of which is 0.
  func transcriptID(_ index: Int) -> String {
    index == 0 ? "\(id)-transcript" : "\(id)-transcript-\(index + 1)"
  }

  /// Returns the track that is shown unless the reader chooses another: captions in the language
  /// that is spoken.
  func defaultTrack(of version: Version) -> Int? {
    let captions = version.tracks.indices.filter { version.tracks[$0].purpose == .captions }
    return captions.first { version.tracks[$0].track.language == item.language } ?? captions.first
  }
}
