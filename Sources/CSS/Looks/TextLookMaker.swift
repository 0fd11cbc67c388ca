import HTML

/// Finds out how the text of one element looks.
///
/// The colours of letters and ground are composed from the text outwards, once for each colour that
/// a gradient or a shadow may have behind a letter.
struct TextLookMaker {
  private let looks: TextLooks
  private let cascade: Cascade
  private let element: PageTree.NodeID

  /// The colours of letters and of the ground around them.
  private struct Place {
    var letters: Colour
    var around: Colour
  }

  /// More combinations of colours than that are unknown.
  private static let placeLimit = 256

  init(_ looks: TextLooks, _ cascade: Cascade, _ element: PageTree.NodeID) {
    self.looks = looks
    self.cascade = cascade
    self.element = element
  }

  func look() -> TextLook {
    switch cascade.color(of: element) {
    case .unknown(let reason): return unknown(reason, letters: nil)
    case .known(let letters):
      guard cascade.value(.webkitTextFillColor, of: element) == .known(.colour(.currentColour))
      else { return unknown(.form, letters: nil) }
      switch places(letters) {
      case .unknown(let reason): return unknown(reason, letters: letters)
      case .known(let places): return look(places)
      }
    }
  }

  private func look(_ places: [Place]) -> TextLook {
    var (lowest, highest) = (21.0, 1.0)
    var best: TextColours?
    for place in places {
      // Screens show colours of eight bits.
      let colours = TextColours(text: place.letters.rounded, background: place.around.rounded)
      let contrast = colours.contrast
      lowest = min(lowest, contrast)
      if contrast >= highest { (highest, best) = (contrast, colours) }
    }
    return look(min(lowest, highest)...highest, best, nil)
  }

  /// The look when only the colour of the letters is known, or not even that.
  private func unknown(_ reason: Unknown, letters: Colour?) -> TextLook {
    guard let letters, letters.isOpaque, isDrawnPlainly else { return look(1...21, nil, reason) }
    let highest = max(Contrast.ratio(letters, .white), Contrast.ratio(letters, .black))
    return look(1...highest, nil, reason)
  }

  private func look(
    _ contrast: ClosedRange<Double>, _ colours: TextColours?, _ unknown: Unknown?
  ) -> TextLook {
    TextLook(
      contrast: contrast, colours: colours, unknown: unknown,
      fontSize: cascade.fontSize(of: element).value,
      isBold: cascade.fontWeight(of: element).value.map { $0 >= 700 })
  }

  /// Whether the letters keep their colour: nothing makes them fainter or changes them.
  private var isDrawnPlainly: Bool {
    guard let around = looks.backdrops(around: element) else { return false }
    return around.allSatisfy { cascade.opacity(of: $0) == .known(1) && !hasEffect($0) }
      && cascade.text(.textShadow, of: element) == .known(nil)
  }

  // MARK: - Composing

  private func places(_ colour: Colour) -> Answer<[Place]> {
    guard let around = looks.backdrops(around: element) else { return .unknown(.tooComplex) }
    var places = [Place(letters: colour, around: .transparent)]
    switch shadows(colour) {
    case .unknown(let reason): return .unknown(reason)
    case .known(let shadows):
      if let shadows {
        let found = shadows.colours.map { Place(letters: colour.over($0), around: $0) }
        places = shadows.isRing ? found : places + found
      }
    }
    for backdrop in around {
      if hasEffect(backdrop) { return .unknown(.form) }
      if !places.allSatisfy(\.around.isOpaque) {
        switch layers(of: backdrop) {
        case .unknown(let reason): return .unknown(reason)
        case .known(let layers):
          for layer in layers {
            places = places.flatMap { place in layer.map { Self.lay(place, over: $0) } }
            guard places.count <= Self.placeLimit else { return .unknown(.tooComplex) }
          }
        }
      }
      guard case .known(let opacity) = cascade.opacity(of: backdrop) else { return .unknown(.form) }
      if opacity < 1 { places = places.map { Self.fade($0, by: opacity) } }
    }
    if places.allSatisfy(\.around.isOpaque), places.allSatisfy(\.letters.isOpaque) {
      return .known(places)
    }
    guard let canvas = looks.canvasColour() else { return .unknown(.systemColour) }
    return .known(places.map { Self.lay($0, over: canvas) })
  }

  private static func lay(_ place: Place, over colour: Colour) -> Place {
    Place(letters: place.letters.over(colour), around: place.around.over(colour))
  }

  private static func fade(_ place: Place, by opacity: Double) -> Place {
    Place(letters: place.letters.faded(by: opacity), around: place.around.faded(by: opacity))
  }

  private func shadows(_ colour: Colour) -> Answer<TextShadows?> {
    cascade.text(.textShadow, of: element).flatMap { text in
      guard let text else { return .known(nil) }
      return TextShadows(text, currentColour: colour).map { .known($0) } ?? .unknown(.form)
    }
  }

  private func hasEffect(_ backdrop: PageTree.NodeID) -> Bool {
    let effects: [Property] = [.filter, .mixBlendMode, .maskImage]
    return effects.contains { cascade.text($0, of: backdrop) != .known(nil) }
      || cascade.keyword(.backgroundClip, of: backdrop) == .known(.text)
  }

  /// The pictures and the colour behind an element, from the top; each with all colours it may have.
  private func layers(of backdrop: PageTree.NodeID) -> Answer<[[Colour]]> {
    cascade.backgroundColor(of: backdrop).flatMap { colour in
      // A box taken out of the flow lies over others unless it has a ground of its own.
      if !colour.isOpaque, isTakenOut(backdrop) { return .unknown(.layout) }
      return cascade.backgroundImage(of: backdrop).flatMap { text in
        guard let text else { return .known([[colour]]) }
        let repetition = cascade.declared(named: "background-repeat", of: backdrop)?.value
        guard let gradient = GradientColours(text, repetition: repetition) else {
          return .unknown(.image)
        }
        let gaps = gradient.leavesGaps ? [Colour.transparent] : []
        return .known(gradient.layers.map { $0 + gaps } + [[colour]])
      }
    }
  }

  private func isTakenOut(_ backdrop: PageTree.NodeID) -> Bool {
    let position = cascade.position(of: backdrop)
    if position != .known(.static), position != .known(.relative) { return true }
    let moves: [Property] = [.transform, .rotate, .scale, .translate]
    return moves.contains { cascade.text($0, of: backdrop) != .known(nil) }
  }
}
