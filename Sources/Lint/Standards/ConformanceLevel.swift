/// A level of conformance with WCAG.
package enum ConformanceLevel: String, Sendable, Hashable, CaseIterable, Comparable {
  case a = "A"
  case aa = "AA"
  case aaa = "AAA"

  package static func < (lhs: ConformanceLevel, rhs: ConformanceLevel) -> Bool {
    lhs.rawValue.utf8.count < rhs.rawValue.utf8.count
  }
}
