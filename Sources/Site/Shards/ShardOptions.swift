import Content
import Diagnostics

/// The options of a build that decide what pages look like and whether they are good enough.
struct ShardOptions: Sendable, Hashable {
  private let baseURL: String?
  private let includesDrafts: Bool
  private let includesFuture: Bool
  private let includesExpired: Bool
  private let now: CalendarDate
  private let isStrict: Bool
  private let lints: Bool

  init(_ options: BuildOptions) {
    baseURL = options.baseURL
    includesDrafts = options.includesDrafts
    includesFuture = options.includesFuture
    includesExpired = options.includesExpired
    now = options.now
    isStrict = options.isStrict
    lints = options.lints
  }

  /// Returns what a build of the site in a folder has to be asked for.
  func buildOptions(root: String) -> BuildOptions {
    var options = BuildOptions(root: root, now: now)
    options.baseURL = baseURL
    options.includesDrafts = includesDrafts
    options.includesFuture = includesFuture
    options.includesExpired = includesExpired
    options.isStrict = isStrict
    options.lints = lints
    return options
  }

  /// The options as words of a command line, so that people can compare two of them.
  var words: String {
    let flags = [
      ("--drafts", includesDrafts), ("--future", includesFuture), ("--expired", includesExpired),
      ("--strict", isStrict), ("--no-lint", !lints),
    ].filter(\.1).map(\.0)
    let address = baseURL.map { ["--base-url", $0] } ?? []
    return (["--now", now.iso] + address + flags).joined(separator: " ")
  }
}

extension ShardOptions: ByteCodable {
  func encode(to encoder: inout ByteEncoder) {
    baseURL.encode(to: &encoder)
    for flag in [includesDrafts, includesFuture, includesExpired, isStrict, lints] {
      flag.encode(to: &encoder)
    }
    now.iso.encode(to: &encoder)
  }

  init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    baseURL = try String?(from: &decoder)
    includesDrafts = try Bool(from: &decoder)
    includesFuture = try Bool(from: &decoder)
    includesExpired = try Bool(from: &decoder)
    isStrict = try Bool(from: &decoder)
    lints = try Bool(from: &decoder)
    guard let day = CalendarDate(iso: try String(from: &decoder)) else { throw ByteDamage() }
    now = day
  }
}
