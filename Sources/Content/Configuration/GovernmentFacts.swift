import Diagnostics

/// What the site of a government office has to show in its pages' heads and footers, by the
/// guideline for government websites (国办发〔2017〕47号).
package struct GovernmentFacts: Sendable, Hashable {
  /// The site's identification code: `bm` and eight digits, or ten digits.
  package var siteID: String?
  /// The office that runs the site, when it is not the one that answers for it.
  package var runBy: String?
  /// The filing number of the internet content provider.
  package var filing: String?
  /// The filing number with the public security organs.
  package var policeFiling: String?
  /// The address at which readers report errors on government websites.
  package var errorReport: String?
  /// The address of the mark of party and government organs.
  package var mark: String?

  package init() {}

  /// Reads the key `government`.
  static func read(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> GovernmentFacts? {
    var reader = ObjectReader(value)
    var facts = GovernmentFacts()
    facts.siteID = reader.read("siteID", by: siteID)
    facts.runBy = reader.text("runBy")?.value
    facts.filing = reader.text("filing")?.value
    facts.policeFiling = reader.text("policeFiling")?.value
    facts.errorReport = reader.read("errorReport", by: address)
    facts.mark = reader.read("mark", by: address)
    reader.reportUnknownKeys()
    diagnostics += reader.diagnostics
    return facts
  }

  private static let siteIDForms = [#"bm\d{8}"#, #"\d{10}"#].compactMap { Pattern($0) }

  private static func siteID(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let text = value.checkedText(&diagnostics) else { return nil }
    if siteIDForms.contains(where: { $0.matches(text) }) { return text }
    diagnostics.append(
      Diagnostic(
        .error, "site-id-invalid", zh: "“\(text)”不是网站标识码",
        en: "“\(text)” is not an identification code of a website", at: value.span,
        help: Message(
          zh: "写成 bm 加八位数字，或十位数字，加引号",
          en: "write bm and eight digits, or ten digits, in quotes")))
    return nil
  }

  private static func address(
    _ value: PositionedValue, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let text = value.checkedText(&diagnostics) else { return nil }
    if WebAddress.isValid(text) { return text }
    diagnostics.append(.urlInvalid(text, at: value.span))
    return nil
  }
}
