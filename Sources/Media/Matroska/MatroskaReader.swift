/// Reads WebM and other Matroska files (RFC 9559).
///
/// Elements that hold others are walked as if what is in them stood beside them; numbers of
/// elements have one meaning everywhere, so nothing is lost, and unknown sizes need no care.
struct MatroskaReader {
  private let input: MediaInput
  private var facts: MediaFacts
  private var timescale = 1_000_000.0
  private var units: Double?
  private var width: UInt64 = 0
  private var height: UInt64 = 0
  private var clusterStart = 0.0
  private var lastBlock = 0.0

  /// Nanoseconds in a second, the unit of time scales.
  private static let nanoseconds = 1e9

  /// The facts of a file; `nil` if it does not begin as such files do.
  static func facts(_ input: MediaInput) -> MediaFacts? {
    guard let head = EBMLElement(at: 0, input), head.id == 0x1A45_DFA3 else { return nil }
    var reader = MatroskaReader(input, isWebM: isWebM(head, input))
    reader.read(from: head.content.upperBound)
    return reader.facts
  }

  private init(_ input: MediaInput, isWebM: Bool) {
    self.input = input
    facts = MediaFacts(container: isWebM ? .webM : .matroska)
  }

  private static func isWebM(_ head: EBMLElement, _ input: MediaInput) -> Bool {
    var position = head.content.lowerBound
    while position < head.content.upperBound, let element = EBMLElement(at: position, input) {
      if element.id == 0x4282 { return input.has("webm", at: element.content.lowerBound) }
      position = element.content.upperBound
    }
    return false
  }

  private mutating func read(from start: Int) {
    var position = start
    while let element = EBMLElement(at: position, input) {
      // With tracks and duration known, pictures and sound need not be walked.
      let isCluster = element.id == 0x1F43_B675
      if isCluster, units != nil, facts.hasPicture || facts.hasSound { break }
      position = enters(element) ? element.content.lowerBound : element.content.upperBound
    }
    if facts.hasPicture { facts.pictureSize = PictureSize(width, height) }
    facts.setDuration((units ?? lastBlock) * timescale, perSecond: Self.nanoseconds)
  }

  /// Takes what an element says and returns whether it holds others that matter.
  private mutating func enters(_ element: EBMLElement) -> Bool {
    switch element.id {
    case 0x1853_8067, 0x1549_A966, 0x1654_AE6B, 0xAE, 0xE0: return true  // Segment … Video
    case 0x1F43_B675, 0xA0: return units == nil  // Cluster, BlockGroup
    case 0x2AD7B1: timescale = number(element).map { Double($0) } ?? timescale
    case 0x4489: units = decimal(element) ?? units
    case 0x83: takeTrackType(element)
    case 0xB0, 0x54B0: if let number = pixels(element) { width = number }
    case 0xBA, 0x54BA: if let number = pixels(element) { height = number }
    case 0xE7: clusterStart = number(element).map { Double($0) } ?? clusterStart
    case 0xA1, 0xA3: takeBlock(element)
    default: break
    }
    return false
  }

  private mutating func takeTrackType(_ element: EBMLElement) {
    switch number(element) {
    case 1: facts.hasPicture = true
    case 2: facts.hasSound = true
    default: break
    }
  }

  /// A file without a duration, as browsers record it, lasts until its last block at least.
  private mutating func takeBlock(_ element: EBMLElement) {
    guard let track = EBMLElement.size(at: element.content.lowerBound, input),
      let offset = input.number(at: element.content.lowerBound + track.length, bytes: 2)
    else { return }
    let time = clusterStart + Double(Int16(truncatingIfNeeded: offset))
    lastBlock = max(lastBlock, time)
  }

  private func number(_ element: EBMLElement) -> UInt64? {
    guard 1...8 ~= element.content.count else { return nil }
    return input.number(at: element.content.lowerBound, bytes: element.content.count)
  }

  /// A side of the picture that is not nothing.
  private func pixels(_ element: EBMLElement) -> UInt64? {
    number(element).flatMap { $0 > 0 ? $0 : nil }
  }

  private func decimal(_ element: EBMLElement) -> Double? {
    guard let bits = number(element) else { return nil }
    switch element.content.count {
    case 4: return Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case 8: return Double(bitPattern: bits)
    default: return nil
    }
  }
}
