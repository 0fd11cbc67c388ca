import Glibc

/// A program that is run to its end.
package enum ExternalProgram {
  /// What a program left behind.
  package struct Answer: Sendable {
    /// The exit code, or 128 and the signal that ended it.
    package var status: Int32
    /// What it wrote to standard output.
    package var output: [UInt8]
    /// What it wrote to standard error.
    package var messages: [UInt8]
  }

  /// Runs a program, which is looked up on `PATH`, and waits for it; it has nothing to read.
  package static func run(_ program: String, _ arguments: [String]) throws(FileError) -> Answer {
    // Files in memory instead of pipes: nobody has to read while the program writes.
    let output = try Descriptor(inMemory: "output")
    let messages = try Descriptor(inMemory: "messages")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.number, 1)
    posix_spawn_file_actions_adddup2(&actions, messages.number, 2)

    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var identifier: pid_t = 0
    let number = posix_spawnp(&identifier, program, &actions, nil, &words, environ)
    guard number == 0 else { throw FileError(number, at: program) }
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 {
      guard errno == EINTR else { throw FileError(at: program) }
    }
    let signal = status & 0x7F
    output.rewind()
    messages.rewind()
    return Answer(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: try output.readAll(path: program), messages: try messages.readAll(path: program))
  }
}
