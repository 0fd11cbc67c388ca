import Content
import Diagnostics

/// The sources of a site that are read again, as little as is needed, while their author works.
package struct LiveSources: Sendable {
  private let options: BuildOptions
  /// `nil` while there is no configuration to read.
  private var content: LibrarySources?
  private var sources: SiteSources
  /// The site as its files are now.
  package private(set) var site: LiveSite

  /// Reads everything.
  package init(_ options: BuildOptions) async {
    self.options = options
    (sources, content) = await SiteSources.read(options)
    site = LiveSite(sources, options)
  }

  /// Takes up files that changed, came or went.
  ///
  /// - Parameter paths: Their paths relative to the root, and those of folders.
  /// - Returns: Whether the pages of other files than the changed ones may be different, too.
  package mutating func update(_ paths: Set<String>) async -> Bool {
    guard var content, !paths.contains(where: Self.decidesEverything) else {
      self = await LiveSources(options)
      return true
    }
    // Held twice, all drafts would be copied when one of them changes.
    self.content = nil
    let change = await content.update(paths.filter { Self.isBelow("Content", $0) }.sorted())
    self.content = content
    let isThemeNew = paths.contains { Self.isBelow("Templates", $0) }
    guard change == .library || isThemeNew else { return false }
    sources = SiteSources(
      content.library(), options, earlier: isThemeNew ? nil : sources)
    site = LiveSite(sources, options)
    return true
  }

  /// Whether a file is read before all others: configuration, kinds of pages, and data.
  private static func decidesEverything(_ path: String) -> Bool {
    path == Configuration.fileName || path == "" || isBelow("Templates/kinds", path)
      || isBelow("Content/_data", path)
  }

  private static func isBelow(_ folder: String, _ path: String) -> Bool {
    path == folder || path.hasPrefix(folder + "/")
  }
}
