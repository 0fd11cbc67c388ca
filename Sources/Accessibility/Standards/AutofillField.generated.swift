// Written by `sitegen-dev generate`; do not edit. Made from
//   Sources/sitegen-dev/Standards/autofill.yaml
//     HTML Living Standard, autofill, 2026-11-21
//     https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill
//     Facts of the specification, written down for this project; no text of it is used.
// swift-format-ignore-file

/// What a form field asks for.
package enum AutofillField: String, Sendable, CaseIterable {
  case name
  case honorificPrefix = "honorific-prefix"
  case givenName = "given-name"
  case additionalName = "additional-name"
  case familyName = "family-name"
  case honorificSuffix = "honorific-suffix"
  case nickname
  case username
  case newPassword = "new-password"
  case currentPassword = "current-password"
  case oneTimeCode = "one-time-code"
  case organizationTitle = "organization-title"
  case organization
  case streetAddress = "street-address"
  case addressLine1 = "address-line1"
  case addressLine2 = "address-line2"
  case addressLine3 = "address-line3"
  case addressLevel4 = "address-level4"
  case addressLevel3 = "address-level3"
  case addressLevel2 = "address-level2"
  case addressLevel1 = "address-level1"
  case country
  case countryName = "country-name"
  case postalCode = "postal-code"
  case ccName = "cc-name"
  case ccGivenName = "cc-given-name"
  case ccAdditionalName = "cc-additional-name"
  case ccFamilyName = "cc-family-name"
  case ccNumber = "cc-number"
  case ccExp = "cc-exp"
  case ccExpMonth = "cc-exp-month"
  case ccExpYear = "cc-exp-year"
  case ccCsc = "cc-csc"
  case ccType = "cc-type"
  case transactionCurrency = "transaction-currency"
  case transactionAmount = "transaction-amount"
  case language
  case bday
  case bdayDay = "bday-day"
  case bdayMonth = "bday-month"
  case bdayYear = "bday-year"
  case sex
  case url
  case photo
  case tel
  case telCountryCode = "tel-country-code"
  case telNational = "tel-national"
  case telAreaCode = "tel-area-code"
  case telLocal = "tel-local"
  case telLocalPrefix = "tel-local-prefix"
  case telLocalSuffix = "tel-local-suffix"
  case telExtension = "tel-extension"
  case email
  case impp
}

extension AutofillField {
  /// Whether a kind of contact, such as `home`, may stand before it.
  package var isContact: Bool {
    switch self {
    case .tel, .telCountryCode, .telNational, .telAreaCode, .telLocal, .telLocalPrefix, .telLocalSuffix, .telExtension, .email, .impp: true
    default: false
    }
  }
}

/// A value that stands alone.
package enum AutofillSwitch: String, Sendable, CaseIterable {
  case on
  case off
}

/// Which address is meant.
package enum AutofillAddress: String, Sendable, CaseIterable {
  case shipping
  case billing
}

/// Which contact is meant.
package enum AutofillKind: String, Sendable, CaseIterable {
  case home
  case work
  case mobile
  case fax
  case pager
}

/// A credential that may be offered.
package enum AutofillCredential: String, Sendable, CaseIterable {
  case webauthn
}
