import Site

/// The folders of this package that tests look at.
package enum TestFolder {
  /// The package's own folder.
  package static let package =
    FileSystem.parent(of: FileSystem.parent(of: FileSystem.parent(of: #filePath)))
  /// The templates of the package.
  package static let templates = package + "/Templates"
}
