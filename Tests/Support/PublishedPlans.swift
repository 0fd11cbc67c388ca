import Glibc

/// Five published plans that lie beside the repository and are not part of it.
package enum PublishedPlans {
  /// The folder of the plans: `$SITEGEN_SEEDS`, else `../shared/seeds`; `nil`, with a printed reason,
  /// when it is not there.
  package static let folder: String? = {
    let folder =
      getenv("SITEGEN_SEEDS").map { String(cString: $0) } ?? Repository.root + "/../shared/seeds"
    guard access(folder, R_OK) == 0 else {
      print("published plans skipped: no folder \(folder); set SITEGEN_SEEDS")
      return nil
    }
    return folder
  }()
}
