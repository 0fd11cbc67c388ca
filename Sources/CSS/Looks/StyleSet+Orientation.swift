extension StyleSet {
  /// Whether something is turned by rules that depend on the orientation of the screen.
  package var turnsByOrientation: Bool {
    let asks = members.contains { $0.media?.asks(for: "orientation") ?? false }
    return (asks || self.asks(for: "orientation")) && members.contains { $0.sheet.turnsThings }
  }

  /// The same sheets for the screen turned by 90 degrees.
  package var turned: StyleSet {
    StyleSet(members, environment: environment.turned, isIncomplete: isIncomplete)
  }
}

extension StyleSheet {
  fileprivate var turnsThings: Bool {
    declarations.declarations.contains {
      $0.name == "rotate" || $0.name == "transform" || $0.name == "-webkit-transform"
    }
  }
}
