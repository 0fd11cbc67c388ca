/// How a file holds picture and sound together.
package enum MediaContainer: Sendable, Hashable, CaseIterable {
  /// MP4, M4A, M4V and QuickTime (ISO/IEC 14496-12).
  case mp4
  /// WebM, the part of Matroska that browsers play.
  case webM
  /// Any other Matroska file (RFC 9559).
  case matroska
  /// MPEG audio, layer III (ISO/IEC 11172-3 and 13818-3).
  case mp3
  /// Ogg (RFC 3533) with Opus, Vorbis or FLAC.
  case ogg
  /// RIFF WAVE and RF64 (EBU Tech 3306).
  case wav
}
