import CLinux
import Glibc
import Site

/// A program of this package, run by a test with nothing but the environment it is given.
package struct ChildProcess: ~Copyable {
  private let identifier: pid_t

  /// How a process ended.
  package enum Ending: Sendable, Equatable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// Starts a program that lies beside the test bundle.
  ///
  /// - Parameters:
  ///   - program: The name of an executable target that the test target depends on.
  ///   - environment: Words of the form `NAME=value`.
  ///   - folder: The working folder.
  ///   - input: The file that it reads as standard input.
  ///   - output: The files that receive standard output and standard error.
  package init(
    _ program: String, _ arguments: [String], environment: [String] = [], in folder: String,
    input: String = "/dev/null",
    output: (standard: String, error: String) = ("/dev/null", "/dev/null")
  ) throws {
    let bundle = try FileSystem.resolved("/proc/self/exe") ?? ""
    let path = FileSystem.parent(of: bundle) + "/" + program
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 1, output.standard, flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, output.error, flags, 0o600)
    posix_spawn_file_actions_addchdir_np(&actions, folder)

    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var identifier: pid_t = 0
    let number = posix_spawn(&identifier, path, &actions, nil, &words, &variables)
    guard number == 0 else { throw FileError(number, at: path) }
    self.identifier = identifier
  }

  /// Sends a signal.
  package func signal(_ number: Int32) {
    kill(identifier, number)
  }

  /// Waits until the process has ended.
  package consuming func wait() -> Ending {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .signalled(status & 0x7F)
  }
}
