import HTML

extension Cascade {
  /// The value of a property for a node, with variables put in and inheritance followed.
  ///
  /// It is never one of the words all properties take. Relative lengths stay as they are written.
  package func value(_ property: Property, of node: PageTree.NodeID) -> Answer<DeclaredValue> {
    styling.value(property, styling.style(of: node))
  }

  /// The keyword of a property that takes keywords.
  package func keyword(_ property: Property, of node: PageTree.NodeID) -> Answer<Keyword> {
    value(property, of: node).flatMap { value in
      if case .keyword(let keyword) = value { .known(keyword) } else { .unknown(.form) }
    }
  }

  /// How the lines of a node are aligned.
  package func textAlign(of node: PageTree.NodeID) -> Answer<Keyword> {
    keyword(.textAlign, of: node)
  }

  /// The opacity of an element itself, from 0 to 1.
  package func opacity(of node: PageTree.NodeID) -> Answer<Double> {
    value(.opacity, of: node).flatMap { value in
      guard case .length(let length) = value else { return .unknown(.form) }
      let number = length.unit == .percent ? length.value / 100 : length.value
      return .known(min(max(number, 0), 1))
    }
  }

  /// A list or function as text, such as a gradient or a shadow; `nil` for `none` and `normal`.
  package func text(_ property: Property, of node: PageTree.NodeID) -> Answer<String?> {
    value(property, of: node).flatMap { value in
      switch value {
      case .text(let text): .known(text)
      case .keyword(.none), .keyword(.normal), .keyword(.auto): .known(nil)
      case .keyword(let keyword): .known(keyword.name)
      default: .unknown(.form)
      }
    }
  }

  /// The images behind an element itself, as text; `nil` if there are none.
  package func backgroundImage(of node: PageTree.NodeID) -> Answer<String?> {
    text(.backgroundImage, of: node)
  }
}
