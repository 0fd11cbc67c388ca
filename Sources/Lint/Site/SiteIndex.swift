import Diagnostics

/// What lies where in a folder of files, to follow links without asking the disk.
///
/// Paths are kept as hashes, so that a hundred thousand files fit; two paths with one 64-bit hash
/// would let one broken link through.
package struct SiteIndex: Sendable {
  /// The paths of the pages, by number.
  package let pages: [String]
  /// The address at which the folder is published.
  let address: PublishedAddress?
  private let isComplete: Bool
  /// The hash of each page's path, which stays the same when other pages come and go.
  let identities: [UInt64]
  /// The number of each file's page, or `noPage`.
  private let files: [UInt64: Int32]

  private static let noPage: Int32 = -1
  /// What servers try behind the path of a folder.
  private static let folderEndings = ["index.html", "index.htm"]
  /// What servers try behind any other path.
  private static let fileEndings = ["/index.html", ".html", "/index.htm"]

  /// - Parameter pages: The paths of the files that are pages, in the order of their numbers.
  package init(_ files: SiteFiles, pages: [String]) {
    self.pages = pages
    address = files.address
    isComplete = files.isComplete
    var numbers = [UInt64: Int32](minimumCapacity: files.paths.count)
    for path in files.paths { numbers[StableHash.of(path)] = Self.noPage }
    identities = pages.map { StableHash.of($0) }
    for (number, identity) in identities.enumerated() {
      numbers[identity] = Int32(clamping: number)
    }
    self.files = numbers
  }

  /// Returns what a server would answer with for a path: the file, or the folder's own page.
  ///
  /// - Parameter path: Relative to the folder, normalised and without escapes.
  func destination(of path: ArraySlice<UInt8>) -> Destination {
    var hash = StableHash()
    hash.add(path.span)
    return destination(
      of: hash, isFolder: path.isEmpty || path.last == UInt8(ascii: "/"))
  }

  /// The same for the hash of a path.
  ///
  /// - Parameter isFolder: Whether the path is empty or ends with `/`.
  func destination(of hash: StableHash, isFolder: Bool) -> Destination {
    if !isFolder, let found = file(hash) { return found }
    for ending in isFolder ? Self.folderEndings : Self.fileEndings {
      var longer = hash
      longer.add(ending)
      if let found = file(longer) { return found }
    }
    return isComplete ? .missing : .outside
  }

  private func file(_ hash: StableHash) -> Destination? {
    files[hash.value].map { $0 == Self.noPage ? .file : .page(Int($0)) }
  }
}
