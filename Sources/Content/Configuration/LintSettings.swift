import Diagnostics

/// What `sitegen.yaml` says about linting; names of rules and sets are the linter's to judge.
package struct LintSettings: Sendable, Hashable {
  /// The names of the sets of rules; empty when the configuration names none.
  package var standards: [Located<String>] = []
  /// The level of each named rule, everywhere.
  package var levels: [Level] = []
  /// Further levels for some pages, in the order of the file.
  package var pathLevels: [PathLevels] = []

  /// A rule with the level it is given.
  package struct Level: Sendable, Hashable {
    package var rule: Located<String>
    package var level: Located<String>
  }

  /// Levels for the pages whose paths match a pattern.
  package struct PathLevels: Sendable, Hashable {
    package var pattern: String
    package var levels: [Level]
  }

  package init() {}
}

extension LintSettings {
  /// Reads the value of the key `lint`.
  static func read(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> LintSettings? {
    var reader = ObjectReader(value)
    var settings = LintSettings()
    settings.standards = reader.texts("standards")
    settings.levels = reader.read("rules", by: levels) ?? []
    settings.pathLevels = reader.read("paths", by: pathLevels) ?? []
    reader.reportUnknownKeys()
    diagnostics += reader.diagnostics
    return settings
  }

  private static func levels(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> [Level]? {
    guard let members = value.members else {
      diagnostics.append(.wrongType(.object, at: value.span))
      return nil
    }
    return members.compactMap { member in
      guard let level = member.value.checkedText(&diagnostics) else { return nil }
      return Level(
        rule: Located(value: member.key, span: member.keySpan),
        level: Located(value: level, span: member.value.span))
    }
  }

  private static func pathLevels(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> [PathLevels]? {
    guard let members = value.members else {
      diagnostics.append(.wrongType(.object, at: value.span))
      return nil
    }
    return members.compactMap { member in
      levels(member.value, &diagnostics).map { PathLevels(pattern: member.key, levels: $0) }
    }
  }

  /// Reads the settings of a configuration file whatever else is in it, and only reports on them.
  ///
  /// A file that is not YAML at all says nothing about linting.
  package static func read(configuration bytes: [UInt8]) -> (LintSettings, [Diagnostic]) {
    let document = YAMLDocument(bytes, path: Configuration.fileName)
    let member = document.root?.members?.first { $0.key == "lint" }
    guard let member, member.value.content != .null else {
      return (LintSettings(), document.diagnostics)
    }
    var diagnostics = document.diagnostics
    return (read(member.value, &diagnostics) ?? LintSettings(), diagnostics)
  }
}
