import Glibc

/// The public test suites that lie beside the repository and are not part of it.
package enum ConformanceCorpora {
  /// The folder of the suites: `$SITEGEN_CORPORA`, else `../shared/corpora`; `nil`, with a printed
  /// reason, when it is not there.
  package static let folder: String? = {
    let folder =
      getenv("SITEGEN_CORPORA").map { String(cString: $0) }
      ?? Repository.root + "/../shared/corpora"
    guard access(folder, R_OK) == 0 else {
      print("conformance corpora skipped: no folder \(folder); set SITEGEN_CORPORA")
      return nil
    }
    return folder
  }()
}
