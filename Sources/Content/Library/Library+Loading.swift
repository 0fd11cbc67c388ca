import Diagnostics
import Glibc
import Parallel

extension Library {
  /// Reads a site's configuration, kinds, data and front matter.
  ///
  /// The library is `nil` only when there is no configuration to read; otherwise it holds
  /// whatever could be understood, beside diagnostics in the order in which they are printed.
  package static func load(
    root: String, options: LoadOptions
  ) async -> (library: Library?, diagnostics: [Diagnostic]) {
    guard let realRoot = RealPath.of(root) else {
      return (nil, [.configurationMissing(.current)])
    }
    var (file, diagnostics) = readConfiguration(root: realRoot)
    guard var file else { return (nil, diagnostics) }
    if let baseURL = options.baseURL { file.configuration.baseURL = baseURL }
    let kinds = KindFolder.read(root: realRoot)
    let tree = ContentTree.walk(root: realRoot)
    let data = DataFile.readAll(tree.data, root: realRoot)
    let reader = PageReader(root: realRoot, configuration: file.configuration, kinds: kinds.kinds)
    let paths = tree.pages.sorted(by: SourcePath.precedes)
    let drafts = await Batches(jobs: options.jobs).map(paths) { reader.draft(ofFileAt: $0) }
    diagnostics += kinds.diagnostics + tree.diagnostics + data.diagnostics
    var builder = LibraryBuilder(
      root: realRoot, file: file, kinds: kinds.kinds, data: data.data)
    let library = builder.build(drafts, resourcePaths: tree.resources, options: options)
    return (library, (diagnostics + builder.diagnostics).sorted())
  }

  private static func readConfiguration(
    root: String
  ) -> (file: ConfigurationFile?, diagnostics: [Diagnostic]) {
    let path = root + "/" + ConfigurationFile.path
    do {
      return ConfigurationFile.read(
        try FileReader.bytes(atPath: path, limit: YAMLDocument.sizeLimit))
    } catch {
      return (nil, [.configurationMissing(error)])
    }
  }
}
