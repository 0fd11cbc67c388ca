/// The criteria and clauses that rules refer to, as Swift.
struct RequirementTables {
  private let root: Folder

  init(root: Folder) {
    self.root = root
  }

  /// The success criteria of WCAG.
  var criteria: String {
    get throws {
      let table = try StandardTable("wcag-criteria.yaml", root: root)
      var list = try EnumerationSource(table, rows: "criteria", named: "SuccessCriterion") {
        "sc" + $0.replacingDots
      }
      list.start("A success criterion of WCAG 2.2; the raw value is its number.")
      try list.addProperty("level", type: "ConformanceLevel", "The level that it belongs to.") {
        ".\(try $0.requiredText("level").lowercased())"
      }
      try list.addProperty("judgement", type: "Judgement", "What a program can say about it.") {
        ".\(try $0.requiredText("judged"))"
      }
      try list.addProperty("version", type: "String", "The version of WCAG that brought it.") {
        "\"\(try $0.requiredText("since"))\""
      }
      try list.addName("Its name.")
      return list.finished()
    }
  }

  /// The clauses of GB/T 37668-2019 that are known.
  var clauses: String {
    get throws {
      let table = try StandardTable("gbt-37668-clauses.yaml", root: root)
      var list = try EnumerationSource(table, rows: "clauses", named: "GBT37668Clause") {
        "c" + $0.replacingDots
      }
      list.start("A clause of GB/T 37668-2019; the raw value is its number.")
      try list.addProperty(
        "level", type: "Int?", "Its level from 1 to 3, or `nil` where sources disagree."
      ) {
        $0.text("level") ?? "nil"
      }
      try list.addProperty(
        "criteria", type: "[SuccessCriterion]", "The criteria of WCAG that ask for the same."
      ) {
        "[" + (try $0.texts("wcag").map { ".sc" + $0.replacingDots }).joined(separator: ", ") + "]"
      }
      try list.addName("Its subject.")
      let totals = try table.texts("totals").joined(separator: ", ")
      list.add(
        "  /// How many indicators the levels 1, 2 and 3 have, lower levels included.",
        "  package static let totals = [\(totals)]", "")
      let principles = try table.rows("principles").map {
        "    \"\($0.name)\": \(try EnumerationSource.message($0)),"
      }
      list.add(
        "  /// The names of the principles, by the first two parts of a clause's number.",
        "  static let principles: [String: Message] = [")
      for principle in principles { list.add(principle) }
      list.add("  ]")
      return list.finished()
    }
  }

  /// The requirements on pages for older readers.
  var elder: String {
    get throws {
      let table = try StandardTable("elder-requirements.yaml", root: root)
      var list = try EnumerationSource(table, rows: "requirements", named: "ElderRequirement") {
        SwiftSource.name(of: $0)
      }
      list.start("A requirement on pages for older readers; the raw value is this project's own.")
      try list.addProperty(
        "annex", type: "Int", "The annex of the notice: 1 binds websites, 2 is about apps."
      ) {
        try $0.requiredText("annex")
      }
      try list.addProperty("judgement", type: "Judgement", "What a program can say about it.") {
        ".\(try $0.requiredText("judged"))"
      }
      try list.addName("What it asks for.")
      return list.finished()
    }
  }

  /// The clauses of EN 301 549 beyond WCAG.
  var european: String {
    get throws {
      let table = try StandardTable("en-301-549-clauses.yaml", root: root)
      var list = try EnumerationSource(table, rows: "clauses", named: "EN301549Clause") {
        "c" + $0.replacingDots
      }
      list.start("A clause of EN 301 549 that is not a criterion of WCAG.")
      try list.addName("Its subject.")
      return list.finished()
    }
  }
}

extension String {
  /// The number of a clause as part of a Swift name.
  fileprivate var replacingDots: String {
    split(separator: ".").joined(separator: "_")
  }
}
