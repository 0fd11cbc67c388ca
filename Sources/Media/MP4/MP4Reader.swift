/// Reads MP4, M4A and QuickTime files.
///
/// Only `moov` is entered, wherever it stands; pictures and sound are passed over. Files that grew
/// in fragments seldom say how long they are, so the times in their fragments are added up.
struct MP4Reader {
  private let input: MediaInput
  private var facts = MediaFacts(container: .mp4)
  private var timescale = 0.0
  private var fragments: MP4Fragments

  /// The facts of a file; `nil` if it does not begin as such files do.
  static func facts(_ input: MediaInput) -> MediaFacts? {
    guard input.has("ftyp", at: 4) else { return nil }
    var reader = MP4Reader(input)
    reader.read(0..<input.count)
    if reader.facts.duration == nil {
      reader.facts.setDuration(reader.fragments.end, perSecond: 1)
    }
    return reader.facts
  }

  private init(_ input: MediaInput) {
    self.input = input
    fragments = MP4Fragments(input)
  }

  private mutating func read(_ range: Range<Int>) {
    MP4Box.each(in: range, of: input) { box in
      switch box.type {
      case "moov", "mvex": read(box.content)
      case "mvhd": readMovieHeader(box.content)
      case "mehd": readExtendedHeader(box.content)
      case "trex": fragments.takeDefaults(box.content)
      case "moof": if facts.duration == nil { fragments.take(box.content) }
      case "trak":
        readTrack(box.content)
        fragments.takeTrack(box.content)
      default: break
      }
    }
  }

  private mutating func readMovieHeader(_ header: Range<Int>) {
    let isLong = input.isLong(header)
    let place = header.lowerBound + (isLong ? 20 : 12)
    guard let scale = input.number(at: place, bytes: 4) else { return }
    timescale = Double(scale)
    readDuration(at: place + 4, isLong)
  }

  private mutating func readExtendedHeader(_ header: Range<Int>) {
    readDuration(at: header.lowerBound + 4, input.isLong(header))
  }

  /// All bits set stand for a length that was not known when the file was written.
  private mutating func readDuration(at place: Int, _ isLong: Bool) {
    guard let units = input.number(at: place, bytes: isLong ? 8 : 4),
      units != (isLong ? UInt64.max : UInt64(UInt32.max))
    else { return }
    facts.setDuration(Double(units), perSecond: timescale)
  }

  private mutating func readTrack(_ track: Range<Int>) {
    var size: PictureSize?
    MP4Box.each(in: track, of: input) { box in
      switch box.type {
      case "tkhd": size = pictureSize(box.content)
      case "mdia":
        MP4Box.each(in: box.content, of: input) { part in
          guard part.type == "hdlr" else { return }
          let place = part.content.lowerBound + 8
          if input.has("soun", at: place) { facts.hasSound = true }
          guard input.has("vide", at: place) else { return }
          facts.hasPicture = true
          facts.pictureSize = facts.pictureSize ?? size
        }
      default: break
      }
    }
  }

  /// The size of a track's picture as it is shown: a telephone turns it by the track's matrix.
  private func pictureSize(_ header: Range<Int>) -> PictureSize? {
    let matrix = header.lowerBound + (input.isLong(header) ? 52 : 40)
    guard let width = input.number(at: matrix + 36, bytes: 4),
      let height = input.number(at: matrix + 40, bytes: 4)
    else { return nil }
    let isOnItsSide =
      input.number(at: matrix, bytes: 4) == 0 && input.number(at: matrix + 16, bytes: 4) == 0
    let (across, down) = isOnItsSide ? (height, width) : (width, height)
    return PictureSize(across >> 16, down >> 16)
  }
}
