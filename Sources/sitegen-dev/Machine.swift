import Glibc

/// What the measurement ran on.
enum Machine {
  /// One line: processors, their model and the system.
  static func line() throws(ChoreFailure) -> String {
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let memory = Double(pages) * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_073_741_824
    let model = try value(of: "model name", in: "/proc/cpuinfo") ?? "unknown processor"
    let system = try value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=") ?? "Linux"
    let name = system.filter { $0 != "\"" }
    return "\(cores) cores (\(model)), \(Int(memory.rounded())) GB memory, \(name)"
  }

  /// The largest resident size of this process so far, in bytes: the least that a child can show.
  static var ownPeak: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }

  private static func value(
    of key: String, in file: String, separator: Character = ":"
  ) throws(ChoreFailure) -> String? {
    let text = String(decoding: try File.read(file), as: UTF8.self)
    for line in text.split(separator: "\n") where line.hasPrefix(key) {
      guard let start = line.firstIndex(of: separator) else { continue }
      return String(line[line.index(after: start)...].drop { $0 == " " })
    }
    return nil
  }
}
