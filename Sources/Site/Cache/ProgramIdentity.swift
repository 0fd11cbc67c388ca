import CLinux
import Diagnostics

/// What the running program is made of, so that another one does not take over its pages.
enum ProgramIdentity {
  /// The fingerprint of the build ids of the program and its libraries.
  ///
  /// An object without one counts by the stamp of its file, which is the same only on the machine and
  /// until the file is written again.
  static let fingerprint: Fingerprint = {
    var fingerprinter = Fingerprinter()
    unsafe withUnsafeMutablePointer(to: &fingerprinter) { pointer in
      unsafe linux_visit_objects(
        { context, name, buildID, count in
          guard let name = unsafe name.map({ unsafe String(cString: $0) }),
            // The kernel's own part of each process has no file.
            name.isEmpty || name.hasPrefix("/")
          else { return }
          let buffer = unsafe UnsafeBufferPointer(start: buildID, count: count)
          unsafe context?.assumingMemoryBound(to: Fingerprinter.self).pointee
            .add(object: name, buildID: Array(buffer))
        }, pointer)
    }
    return fingerprinter.fingerprint
  }()
}

extension Fingerprinter {
  fileprivate mutating func add(object name: String, buildID: [UInt8]) {
    add(buildID.span)
    guard buildID.isEmpty else { return }
    let stamp = FileSystem.stamp(name.isEmpty ? "/proc/self/exe" : name)
    for part in [stamp?.size, stamp?.modified, stamp?.changed] { add(part ?? -1) }
    add(Int(truncatingIfNeeded: stamp?.node ?? 0))
  }
}
