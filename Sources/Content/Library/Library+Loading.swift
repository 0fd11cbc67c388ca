import Diagnostics

extension Library {
  /// Reads a site's configuration, kinds, data and front matter.
  ///
  /// The library is `nil` only when there is no configuration to read; otherwise it holds
  /// whatever could be understood, beside diagnostics in the order in which they are printed.
  package static func load(
    root: String, options: LoadOptions
  ) async -> (library: Library?, diagnostics: [Diagnostic]) {
    let read = SiteSettings.read(root: root, baseURL: options.baseURL)
    guard let settings = read.settings else { return (nil, read.diagnostics) }
    return await LibrarySources.read(settings, options: options).library()
  }
}
