import Diagnostics

/// Which files changed, by git's account.
enum GitChanges {
  /// Why git did not answer.
  struct Failure: Error {
    /// What git said.
    var reason: String

    var diagnostic: Diagnostic {
      Diagnostic(
        .error, "git-failed", zh: "git 没有给出改动的文件：\(reason)",
        en: "git did not tell which files changed: \(reason)", at: nil,
        help: Message(
          zh: "检查 --since 的版本，以及文件夹是否在 git 仓库里",
          en: "check the revision of --since, and that the folder is in a git repository"))
    }
  }

  /// Returns the files in a folder that differ from a revision or are new, relative to the folder.
  static func files(since revision: String, in folder: String) throws(Failure) -> Set<String> {
    let changed = try git([
      "-C", folder, "diff", "--name-only", "-z", "--relative", "--diff-filter=d",
      "--end-of-options", revision, "--",
    ])
    let new = try git(["-C", folder, "ls-files", "--others", "--exclude-standard", "-z"])
    return Set((changed + new).split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }

  private static func git(_ arguments: [String]) throws(Failure) -> [UInt8] {
    let answer: ExternalProgram.Answer
    do throws(FileError) {
      answer = try ExternalProgram.run("git", arguments)
    } catch {
      throw Failure(reason: error.reason.en)
    }
    guard answer.status == 0 else {
      let lines = String(decoding: answer.messages, as: UTF8.self).split(separator: "\n")
      throw Failure(reason: lines.first.map(String.init) ?? "git \(answer.status)")
    }
    return answer.output
  }
}
