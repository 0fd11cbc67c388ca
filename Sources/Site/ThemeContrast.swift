import Content
import Diagnostics
import Theme

extension Site {
  /// Proves the contrast of the theme's colours in the editions that a site publishes.
  ///
  /// The proof is `nil` when there is no configuration to read.
  package static func contrast(
    _ options: BuildOptions
  ) async -> (proof: ContrastProof?, diagnostics: [Diagnostic]) {
    let loaded = await Library.load(
      root: options.root, options: LoadOptions(now: options.now, jobs: options.jobs))
    guard let library = loaded.library else { return (nil, loaded.diagnostics) }
    return Theme.contrast(root: library.root, editions: library.configuration.editions)
  }
}
