/// A file that goes with a page in a feed: a recording, its captions or its transcript.
package struct FeedAttachment: Sendable, Hashable {
  /// The file's absolute address; characters outside ASCII are encoded on writing.
  package var url: String
  /// The media type, such as `text/vtt`.
  package var type: String
  /// What the file is called.
  package var title: String
  /// The language tag of what is said or written in it.
  package var language: String
  /// The size in bytes; `nil` if it cannot be read.
  package var size: Int?
}
