import Glibc

/// What the kernel tells about a watched folder.
struct InotifyEvent: Sendable, Hashable {
  /// The number of the watch, -1 when events were lost.
  var watch: Int32
  var mask: UInt32
  /// The name of the file in the folder; empty for the folder itself.
  var name: String

  /// Whether it is about a folder.
  var isFolder: Bool { has(IN_ISDIR) }

  /// Whether one of the kinds of events is meant.
  func has(_ kinds: UInt32) -> Bool { mask & kinds != 0 }

  func has(_ kinds: Int32) -> Bool { has(UInt32(bitPattern: kinds)) }

  /// Reads the events that one `read` returned.
  static func parse(_ bytes: [UInt8]) -> [InotifyEvent] {
    var events: [InotifyEvent] = []
    var start = 0
    let headLength = MemoryLayout<inotify_event>.size
    bytes.withUnsafeBytes { buffer in
      while start + headLength <= buffer.count {
        let watch = buffer.loadUnaligned(fromByteOffset: start, as: Int32.self)
        let mask = buffer.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
        let length = Int(buffer.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
        let nameStart = start + headLength
        let nameEnd = min(nameStart + length, buffer.count)
        let name = buffer[nameStart..<nameEnd].prefix { $0 != 0 }
        events.append(
          InotifyEvent(watch: watch, mask: mask, name: String(decoding: name, as: UTF8.self)))
        start = nameEnd
      }
    }
    return events
  }
}
