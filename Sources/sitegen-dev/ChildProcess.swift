@preconcurrency import Glibc

/// A program to run to its end, with what it used.
struct ChildProcess {
  /// The program: a path, or a name that is looked up on `PATH`.
  let program: String
  let arguments: [String]
  /// The file that receives its standard output and standard error.
  let log: String
  /// Variables set for it on top of this process's own.
  var variables: [(name: String, value: String)] = []

  /// What a child used, from the kernel's own count.
  struct Usage {
    /// The exit code, or 128 and the signal that ended it.
    var status: Int32
    /// Seconds from start to end.
    var wall: Double
    /// Seconds of processor time in the program.
    var user: Double
    /// Seconds of processor time in the kernel for the program.
    var system: Double
    /// The largest resident size of any one process among the child and its own children, in bytes.
    ///
    /// Linux counts the memory of the parent at the moment of the start too, so the parent must stay
    /// small.
    var peak: Int
  }

  /// Runs the program and waits for it; fails only when it cannot be started.
  func run() throws(ChoreFailure) -> Usage {
    try start().wait()
  }

  /// Starts the program; fails only when it cannot be started.
  func start() throws(ChoreFailure) -> RunningProcess {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, log, flags, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)

    let argv = Self.strings([program] + arguments)
    let envp = Self.strings(environment)
    defer {
      for case let pointer? in argv + envp { free(pointer) }
    }
    let stopwatch = Stopwatch()
    var child = pid_t()
    let code = posix_spawnp(&child, program, &actions, nil, argv, envp)
    guard code == 0 else { throw ChoreFailure("start", path: program, code: code) }
    return RunningProcess(program: program, identifier: child, stopwatch: stopwatch)
  }

  /// Runs the program and fails, with the end of its log, unless it exits with 0.
  func succeed() throws(ChoreFailure) -> Usage {
    let usage = try run()
    guard usage.status == 0 else {
      let command = ([program] + arguments).joined(separator: " ")
      throw ChoreFailure("`\(command)` ended with \(usage.status)\n\(try output().suffix(2_000))")
    }
    return usage
  }

  /// Returns what the last run wrote.
  func output() throws(ChoreFailure) -> String {
    String(decoding: try File.read(log), as: UTF8.self)
  }

  private var environment: [String] {
    var result: [String] = []
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if !variables.contains(where: { text.hasPrefix("\($0.name)=") }) { result.append(text) }
      next += 1
    }
    return result + variables.map { "\($0.name)=\($0.value)" }
  }

  private static func strings(_ values: [String]) -> [UnsafeMutablePointer<CChar>?] {
    values.map { strdup($0) } + [nil]
  }
}
