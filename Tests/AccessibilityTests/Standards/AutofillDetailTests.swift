import Testing

@testable import Accessibility

@Suite struct AutofillDetailTests {
  @Test(arguments: [
    "name", "NAME", " name\n", "on", "off", "section-red name", "billing street-address",
    "section-a shipping work tel", "home email", "fax impp", "pager tel-extension",
    "username webauthn", "shipping mobile tel webauthn", "current-password",
  ])
  func `a value with its tokens in order has a meaning`(value: String) throws {
    _ = try AutofillDetail(reading: value.utf8)
  }

  @Test(arguments: [
    ("", AutofillProblem.empty), ("  ", .empty), ("badname", .unknown("badname")),
    ("work", .noField), ("section-a billing", .noField), ("name shipping", .misplaced("shipping")),
    ("work shipping tel", .misplaced("shipping")), ("home name", .kindWithoutContact(.home, .name)),
    ("name email", .misplaced("email")), ("on name", .misplaced("on")),
    ("webauthn", .misplaced("webauthn")), ("name extra", .unknown("extra")),
    ("name webauthn more", .unknown("more")),
  ])
  func `any other value says why it has none`(value: String, problem: AutofillProblem) {
    #expect(throws: problem) { _ = try AutofillDetail(reading: value.utf8) }
  }

  @Test func `the parts are kept`() throws {
    let detail = try AutofillDetail(reading: "section-a billing work tel webauthn".utf8)
    let request = AutofillRequest(
      section: "section-a", address: .billing, kind: .work, field: .tel, credential: .webauthn)
    #expect(detail == .field(request))
  }
}
