import Yams

/// A folder with test cases of W3C's ACT Rules, which is the root of the links that start with `/`.
struct ACTCorpus {
  let folder: Folder
  /// The cases in the order of the index.
  let cases: [ACTCase]
  /// The paths of all files, sorted.
  let files: [String]

  /// Reads the index `testcases.json`.
  init(_ folder: Folder) throws {
    self.folder = folder
    let text = String(decoding: try folder.read("testcases.json"), as: UTF8.self)
    // Yams reads JSON, which is a part of YAML.
    guard let entries = try Yams.compose(yaml: text)?.mapping?["cases"]?.sequence else {
      throw ChoreFailure("testcases.json: no list `cases`")
    }
    cases = try entries.map(Self.readCase)
    files = try folder.paths()
  }

  private static func readCase(_ node: Node) throws(ChoreFailure) -> ACTCase {
    func text(_ key: String) throws(ChoreFailure) -> String {
      guard let text = node.mapping?[key]?.scalar?.string else {
        throw ChoreFailure("testcases.json: a case without `\(key)`")
      }
      return text
    }
    guard let expected = ACTCase.Outcome(rawValue: try text("expected")) else {
      throw ChoreFailure("testcases.json: \(try text("testcaseId")) expects something unknown")
    }
    return ACTCase(
      rule: try text("ruleId"), ruleName: try text("ruleName"), id: try text("testcaseId"),
      title: try text("title"), expected: expected, file: try text("file"))
  }
}
