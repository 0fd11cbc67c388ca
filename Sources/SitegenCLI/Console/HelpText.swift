import ArgumentParser
import Diagnostics

/// The texts of `--help`, in the language of messages.
enum HelpText {
  /// The language of this process, decided before the command line is parsed: `--lang`, else the
  /// locale.
  private static let language: MessageLanguage = {
    let words = CommandLine.arguments
    let follows = words.lastIndex(of: "--lang").map { words.dropFirst($0 + 1).first }
    let joined = words.last { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
    let named = (follows.flatMap(\.self) ?? joined).flatMap(MessageLanguage.init(rawValue:))
    return named ?? MessageLanguage(environment: Console.environment)
  }()

  static func string(zh: String, en: String) -> String {
    Message(zh: zh, en: en).text(in: language)
  }

  static func help(zh: String, en: String, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(string(zh: zh, en: en), valueName: value)
  }
}
