import ArgumentParser

/// The sizes of generated sites, as an option names them.
struct PageCounts {
  let counts: [Int]

  /// Reads numbers of pages, separated by commas.
  init(_ text: String) throws {
    counts = try text.split(separator: ",").map {
      guard let count = Int($0), count > 0 else {
        throw ValidationError("--pages: \($0) is not a number of pages")
      }
      return count
    }
  }
}
