import Diagnostics

extension Library {
  /// Reads a site's configuration, kinds, data and front matter.
  ///
  /// The library is `nil` only when there is no configuration to read; otherwise it holds
  /// whatever could be understood, beside diagnostics in the order in which they are printed.
  package static func load(
    root: String, options: LoadOptions
  ) async -> (library: Library?, diagnostics: [Diagnostic]) {
    let read = await LibrarySources.read(root: root, options: options)
    guard let sources = read.sources else { return (nil, read.diagnostics) }
    return sources.library()
  }
}
