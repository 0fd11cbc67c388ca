import Diagnostics
import Site

/// What the user asked of a preview.
package struct PreviewOptions: Sendable {
  /// What is shown, and how it is checked.
  package var build: BuildOptions
  /// The address to listen at.
  package var bind = PreviewOptions.loopback
  /// The port; 0 for one that is free.
  package var port: UInt16 = PreviewOptions.usualPort
  /// The language of the preview's own words.
  package var language = MessageLanguage.zh
  /// What opens when the place of a finding is followed; `nil` if places are no links.
  package var editor: Editor?
  /// Whether files are looked at again and again, although the system could tell.
  package var polls = false

  package static let loopback = "127.0.0.1"
  package static let usualPort: UInt16 = 8000

  package init(_ build: BuildOptions) {
    self.build = build
  }
}

/// What a preview has to tell the person who started it.
package enum PreviewNews: Sendable {
  /// The server listens; the address of the home page, and whether only this machine reaches it.
  case listening(String, isLoopback: Bool)
  /// The sources were read: what keeps pages from being made, and all else that was found.
  case read([Diagnostic])
  /// All pages were checked.
  case checked([Diagnostic])
}
