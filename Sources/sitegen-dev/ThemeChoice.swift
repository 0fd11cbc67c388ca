import ArgumentParser

/// The templates that the sitegen half is built with.
enum ThemeChoice: String, ExpressibleByArgument, CaseIterable {
  /// The repository's own theme.
  case repository
  /// A small theme for measuring, with the same work on each page and less markup.
  case lean

  /// The folder of the templates, relative to the repository's root.
  var folder: Folder {
    switch self {
    case .repository: Folder(path: "Templates")
    case .lean: Folder(path: "Sources/sitegen-dev/Lean")
    }
  }
}
