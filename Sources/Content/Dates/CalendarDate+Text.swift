extension CalendarDate {
  /// Reads the ISO form `2026-11-21`; `nil` for any other form and for days that do not exist.
  package init?(iso text: some StringProtocol) {
    guard let date = Array(text.utf8).withUnsafeBufferPointer({ Self(iso: $0[...]) }) else {
      return nil
    }
    self = date
  }

  /// Reads the ISO form from UTF-8 bytes, which must be exactly ten.
  package init?(iso bytes: some RandomAccessCollection<UInt8>) {
    guard Self.isISOForm(bytes) else { return nil }
    func number(_ range: Range<Int>) -> Int {
      bytes.dropFirst(range.lowerBound).prefix(range.count)
        .reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    self.init(year: number(0..<4), month: number(5..<7), day: number(8..<10))
  }

  /// Whether the bytes look like `0000-00-00`, which the day still has to prove.
  package static func isISOForm(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    bytes.count == 10
      && zip(bytes, 0...).allSatisfy { byte, index in
        index == 4 || index == 7
          ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }

  /// The ISO 8601 form: `2026-11-21`.
  package var iso: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }

  /// The Chinese form: `2026年11月21日`.
  package var chinese: String { "\(year)年\(month)月\(day)日" }

  /// The English form: `21 November 2026`.
  package var english: String { "\(day) \(Self.englishMonths[month - 1]) \(year)" }

  /// The RFC 3339 form that feeds want, at the start of the day in UTC: `2026-11-21T00:00:00Z`.
  package var rfc3339: String { "\(iso)T00:00:00Z" }

  /// Returns the form that readers of a language expect: Chinese for `zh…`, English otherwise.
  package func text(inLanguage language: String) -> String {
    language.lowercased().hasPrefix("zh") ? chinese : english
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
