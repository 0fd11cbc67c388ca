extension StyleSheet {
  /// The declarations of a rule, in their order.
  package func declarations(of rule: StyleRule) -> ArraySlice<Declaration> {
    declarations.declarations[rule.declarations]
  }

  /// The value of a declaration as it was written.
  package func text(of declaration: Declaration) -> String {
    declarations.text(of: declaration)
  }

  /// The selectors of a rule one by one, as they were written; nested ones without what is around.
  package func selectorTexts(of rule: StyleRule) -> [String] {
    rule.selectors.indices.map {
      String(decoding: declarations.tokens.bytes[selectors.selectors[$0].span], as: UTF8.self)
    }
  }

  /// The values that selectors ask an attribute for, such as the schemes of `[data-scheme="dark"]`,
  /// in the order of the source; a value may occur twice.
  package func attributeValues(_ name: String) -> [String] {
    selectors.attributes.filter { $0.name == name && $0.relation == .equals }
      .map { String(decoding: $0.value, as: UTF8.self) }
  }

  /// The conditions around a rule from the outermost to the innermost, such as `@media print`.
  package func conditionTexts(of rule: StyleRule) -> [String] {
    var texts: [String] = []
    var index = rule.condition
    while let condition = index.map({ conditions[$0] }) {
      switch condition.kind {
      case .media(let queries): texts.append("@media \(queries.text)")
      case .constant(_, let text): texts.append(text)
      }
      index = condition.parent
    }
    return texts.reversed()
  }

  /// Whether a rule's conditions hold in an environment; `nil` if that cannot be known.
  package func applies(_ rule: StyleRule, in environment: MediaEnvironment) -> Bool? {
    switch truth(of: rule.condition, in: environment) {
    case .yes: true
    case .no: false
    case .unknown: nil
    }
  }

  func truth(of condition: Int?, in environment: MediaEnvironment) -> Truth {
    var truth = Truth.yes
    var index = condition
    while let condition = index.map({ conditions[$0] }) {
      switch condition.kind {
      case .media(let queries): truth = truth.and(queries.evaluate(in: environment))
      case .constant(let constant, _): truth = truth.and(constant)
      }
      index = condition.parent
    }
    return truth
  }
}
