import Diagnostics

/// Reads the forms in which a page of emergency information is published.
struct AlternativesReader {
  /// The recordings of the page.
  let media: [MediaItem]
  /// The editions that have the page.
  let editions: [Edition]

  /// Reads all forms; one that is missing is an error, because none may be passed over in silence.
  func read(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> EmergencyAlternatives? {
    var reader = ObjectReader(value)
    let entries = EmergencyAlternatives.Form.allCases.compactMap { form in
      guard let entry = reader.value(form.rawValue) else {
        if value.members != nil { reader.report(.alternativeMissing(form, at: reader.start)) }
        return EmergencyAlternatives.Entry?.none
      }
      return provision(of: form, entry, &diagnostics).map {
        EmergencyAlternatives.Entry(form: form, provision: $0, span: entry.span)
      }
    }
    reader.reportUnknownKeys()
    diagnostics += reader.diagnostics
    return EmergencyAlternatives(entries: entries)
  }

  private func provision(
    of form: EmergencyAlternatives.Form, _ value: PositionedValue,
    _ diagnostics: inout [Diagnostic]
  ) -> EmergencyAlternatives.Provision? {
    var reader = ObjectReader(value)
    let file = reader.text("file")
    let item = reader.text("media")
    let page = reader.text("page")
    let edition = reader.read("edition") { value, diagnostics in
      value.checkedChoice(among: [Edition.elder.rawValue], &diagnostics).flatMap(Edition.init)
    }
    let reason = reader.text("unavailable")
    reader.reportUnknownKeys()
    let provisions: [EmergencyAlternatives.Provision?] = [
      file.map { .file($0) }, item.map { .media($0) }, page.map { .page($0) },
      edition.map { .edition($0) }, reason.map { .unavailable(reason: $0.value) },
    ]
    if let reason, reason.value.allSatisfy(\.isWhitespace) {
      reader.report(.valueEmpty("unavailable", at: reason.span))
    }
    let given = provisions.compactMap(\.self)
    if given.count != 1, reader.diagnostics.isEmpty {
      reader.report(.alternativeUnclear(at: value.span))
    }
    if let item { reader.report(faults(of: form, in: item)) }
    if let edition, !editions.contains(edition) {
      reader.report(.alternativeEditionMissing(at: value.span))
    }
    diagnostics += reader.diagnostics
    return given.first
  }

  private func faults(
    of form: EmergencyAlternatives.Form, in reference: Located<String>
  ) -> [Diagnostic] {
    guard let item = media.first(where: { $0.id == reference.value }) else {
      return [.alternativeMediaMissing(reference, known: media.map(\.id))]
    }
    return item.provides(form) ? [] : [.alternativeNotProvided(form, by: reference)]
  }
}
