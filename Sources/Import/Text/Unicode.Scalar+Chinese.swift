extension Unicode.Scalar {
  /// Whether it is a sign that stands between Chinese characters without spaces around it.
  var isChinesePunctuation: Bool {
    switch value {
    case 0x3001...0x301F, 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F, 0x2014, 0x2018,
      0x2019, 0x201C, 0x201D, 0x2026, 0xB7:
      true
    default: false
    }
  }

  /// Whether it is a space within a line, of any width.
  var isSpace: Bool {
    switch value {
    case 0x09, 0x20, 0xA0, 0x2000...0x200A, 0x3000: true
    default: false
    }
  }

  /// Whether it is a digit from 0 to 9.
  var isDigit: Bool { (0x30...0x39).contains(value) }
}
