import Glibc

/// A program that was started and runs on.
struct RunningProcess {
  let program: String
  let identifier: pid_t
  let stopwatch: Stopwatch

  /// Asks the program to end, as Ctrl-C does.
  func interrupt() {
    kill(identifier, SIGINT)
  }

  /// Waits until the program ends.
  func wait() throws(ChoreFailure) -> ChildProcess.Usage {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(identifier, &status, 0, &usage) < 0 {
      if errno != EINTR { throw ChoreFailure("wait for", path: program, code: errno) }
    }
    let signal = status & 0x7f
    return ChildProcess.Usage(
      status: signal == 0 ? (status >> 8) & 0xff : 128 + signal,
      wall: stopwatch.seconds,
      user: Self.seconds(usage.ru_utime),
      system: Self.seconds(usage.ru_stime),
      peak: usage.ru_maxrss * 1024)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
