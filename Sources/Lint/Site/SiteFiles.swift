import Diagnostics

/// The files that a run may look at; the linter itself never touches the disk.
package struct SiteFiles: Sendable {
  /// The paths of all files, relative to the folder and sorted.
  package let paths: [String]
  /// The address at which the folder is published, to know links to its pages by their full address;
  /// `nil` if links with a leading `/` start at the folder.
  package let address: PublishedAddress?
  /// Whether `paths` holds everything that links can lead to; else no link counts as broken.
  package let isComplete: Bool
  private let readFile: @Sendable (String) throws(UnreadableFile) -> [UInt8]

  /// Why a file cannot be read.
  package struct UnreadableFile: Error, Sendable, Hashable {
    package var reason: Message

    package init(reason: Message) {
      self.reason = reason
    }
  }

  package init(
    paths: [String], address: PublishedAddress? = nil, isComplete: Bool = true,
    read: @escaping @Sendable (String) throws(UnreadableFile) -> [UInt8]
  ) {
    self.paths = paths
    self.address = address
    self.isComplete = isComplete
    readFile = read
  }

  /// Creates a folder of files that are in memory.
  package init(_ files: [String: [UInt8]], isComplete: Bool = true) {
    self.init(paths: files.keys.sorted(), isComplete: isComplete) { path throws(UnreadableFile) in
      guard let bytes = files[path] else {
        throw UnreadableFile(reason: Message(zh: "文件不存在", en: "no such file"))
      }
      return bytes
    }
  }

  /// Returns a file's bytes.
  package func read(_ path: String) throws(UnreadableFile) -> [UInt8] {
    try readFile(path)
  }
}
