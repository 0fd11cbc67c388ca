/// A day in the form `2026-12-31`, which is all that a suppression or a baseline asks of a date.
package struct LintDate: Sendable, Hashable {
  /// The ISO form, whose order is that of time.
  package let iso: String

  /// Reads `2026-12-31`; `nil` for every other form and for months and days that never exist.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
      Self.number(bytes[..<4]) != nil,
      let month = Self.number(bytes[5..<7]), 1...12 ~= month,
      let day = Self.number(bytes[8...]), 1...31 ~= day
    else { return nil }
    iso = text
  }

  /// Reads digits; `nil` if there is anything else among them.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
      guard 0x30...0x39 ~= byte else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// - Parameter day: A day that is known to be well-formed.
  package init(day: String) {
    iso = day
  }
}

extension LintDate {
  /// The number of days since 1 March of the year 0 in the Gregorian calendar.
  var dayNumber: Int {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return 0 }
    // Years start in March, so that the leap day is the last one.
    let month = (parts[1] + 9) % 12
    let year = parts[0] - month / 10
    return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + parts[2] - 1
  }
}

extension LintDate: Comparable {
  /// Orders dates from earlier to later.
  package static func < (lhs: LintDate, rhs: LintDate) -> Bool {
    lhs.iso < rhs.iso
  }
}
