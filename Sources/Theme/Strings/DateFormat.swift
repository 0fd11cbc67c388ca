import Content
import HTML

/// How a language writes dates, read once from its interface texts.
struct DateFormat: Sendable {
  private let parts: [Part]

  private enum Part: Sendable {
    case literal([UInt8])
    case year
    case month
    case day
    /// The names of the months from January.
    case monthName([[UInt8]])
  }

  init(_ strings: Strings) {
    let months = (1...12).map { month in
      Array((TextKey.month(month).map { strings.text($0) } ?? "").utf8)
    }
    parts = (strings[TextKey.date.rawValue]?.parts ?? []).map { part in
      switch part {
      case .literal(let text): .literal(Array(text.utf8))
      case .placeholder("year"): .year
      case .placeholder("month"): .month
      case .placeholder("day"): .day
      case .placeholder("monthName"): .monthName(months)
      case .placeholder(let name): .literal(Array("{\(name)}".utf8))
      }
    }
  }

  /// Appends a date as people write it.
  func append(_ date: CalendarDate, to output: inout [UInt8]) {
    for part in parts {
      switch part {
      case .literal(let bytes): output.append(contentsOf: bytes)
      case .year: DecimalDigits.append(date.year, to: &output)
      case .month: DecimalDigits.append(date.month, to: &output)
      case .day: DecimalDigits.append(date.day, to: &output)
      case .monthName(let names): output.append(contentsOf: names[date.month - 1])
      }
    }
  }

  /// Appends a date as machines read it: `2021-08-02`.
  static func appendISO(_ date: CalendarDate, to output: inout [UInt8]) {
    DecimalDigits.append(date.year, width: 4, to: &output)
    output.append(UInt8(ascii: "-"))
    DecimalDigits.append(date.month, width: 2, to: &output)
    output.append(UInt8(ascii: "-"))
    DecimalDigits.append(date.day, width: 2, to: &output)
  }
}
