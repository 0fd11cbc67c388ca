/// An axis with round numbers.
struct ChartScale {
  /// The round numbers, rising; the axis starts at the first.
  let ticks: [Tick]
  private let end: Double

  struct Tick {
    var value: Double
    var text: String
  }

  /// Where an axis ends.
  enum End {
    /// At the first round number that is not below the range.
    case roundNumber
    /// With the range, so that its largest value takes all the room there is.
    case range
  }

  /// Makes the finest axis for a range with at most `intervals` steps of 1, 2 or 5 times a power of ten;
  /// a range of nothing gets one step.
  init(_ range: ClosedRange<Double>, intervals: Int, end: End, unit: String = "") {
    let isEmpty = range.lowerBound == range.upperBound
    let limit = range.upperBound + (isEmpty ? 1 : 0)
    for step in RoundStep.rising {
      let low = step.count(in: range.lowerBound, .down)
      let high = step.count(in: limit, end == .range ? .down : .up)
      guard high - low <= Double(intervals) else { continue }
      ticks = (Int(low)...Int(high)).map {
        Tick(value: Double($0) * step.size, text: step.text(times: $0) + unit)
      }
      self.end = end == .range ? limit : high * step.size
      return
    }
    ticks = [Tick(value: range.lowerBound, text: "")]
    self.end = limit
  }

  /// Makes the finest lying axis whose texts stand side by side in `width` ems.
  static func lying(_ range: ClosedRange<Double>, unit: String, width: Double) -> ChartScale {
    for intervals in (2...5).reversed() {
      let scale = ChartScale(range, intervals: intervals, end: .range, unit: unit)
      let taken = scale.ticks.reduce(0) { $0 + ChartText.width(of: $1.text) + 0.5 }
      if taken <= width { return scale }
    }
    return ChartScale(range, intervals: range.lowerBound < 0 ? 2 : 1, end: .range, unit: unit)
  }

  /// Where a value lies: 0 at the first tick, 1 at the end.
  func position(of value: Double) -> Double { (value - ticks[0].value) / (end - ticks[0].value) }

  /// The width of the widest text, in ems.
  var textWidth: Double { ticks.map { ChartText.width(of: $0.text) }.max() ?? 0 }
}

/// 1, 2 or 5 times a power of ten.
private struct RoundStep {
  let digit: Int
  let exponent: Int
  let size: Double

  /// From a ten-thousandth to more than any number of a chart.
  static let rising: [RoundStep] = (-4...16).flatMap { exponent in
    let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
    return [1, 2, 5].map { digit in
      RoundStep(
        digit: digit, exponent: exponent,
        size: exponent < 0 ? Double(digit) / power : Double(digit) * power)
    }
  }

  /// How often the step goes into a value; 0.3 has three tenths, although 0.3 / 0.1 is a little less.
  func count(in value: Double, _ rule: FloatingPointRoundingRule) -> Double {
    let count = value / size
    let nearest = count.rounded()
    return abs(count - nearest) < 1e-9 ? nearest : count.rounded(rule)
  }

  /// Writes a multiple of the step with all its digits and no more.
  func text(times count: Int) -> String {
    let magnitude = String(abs(count * digit))
    let sign = count < 0 ? "−" : ""
    guard count != 0, exponent != 0 else { return sign + magnitude }
    if exponent > 0 { return sign + magnitude + String(repeating: "0", count: exponent) }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - magnitude.count)) + magnitude
    let fraction = String(padded.suffix(-exponent).reversed().drop { $0 == "0" }.reversed())
    return sign + padded.dropLast(-exponent) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
