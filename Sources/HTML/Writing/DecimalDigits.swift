/// The decimal form of numbers, written without a `String` in between.
package enum DecimalDigits {
  /// Appends a number, with zeros in front up to `width` digits.
  package static func append(_ number: Int, width: Int = 1, to output: inout [UInt8]) {
    if number < 0 { output.append(UInt8(ascii: "-")) }
    let start = output.count
    var rest = number.magnitude
    while rest > 0 || output.count - start < width {
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    output[start...].reverse()
  }
}
