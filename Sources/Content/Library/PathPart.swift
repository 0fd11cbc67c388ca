import Diagnostics

/// One part of an address, between two slashes.
package enum PathPart {
  /// Why a text cannot be one part of an address.
  package enum Problem: Hashable, Sendable {
    case empty
    case dots
    case character(String)
    case outerSpace
    case tooLong
  }

  /// The most bytes a file system takes in one name.
  private static let lengthLimit = 255

  /// Returns why `text` cannot be one part of an address and one name in a folder; `nil` if it can.
  ///
  /// Forbidden are the characters that end or escape a part of an address (`/ ? # % \`), those that
  /// Windows refuses in names (`: * " < > |`) and control characters.
  package static func problem(of text: String) -> Problem? {
    if text.isEmpty { return .empty }
    if text == "." || text == ".." { return .dots }
    if text.utf8.count > lengthLimit { return .tooLong }
    for scalar in text.unicodeScalars where isForbidden(scalar) {
      return .character(scalar.value < 0x20 ? "U+" + String(scalar.value, radix: 16) : "\(scalar)")
    }
    if text.utf8.first == 0x20 || text.utf8.last == 0x20 { return .outerSpace }
    return nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069,
      0xFEFF:
      true
    default: scalar.isASCII && #"/\?#%:*"<>|"#.unicodeScalars.contains(scalar)
    }
  }
}

extension PathPart.Problem {
  /// The problem in words that follow the thing's name.
  var message: Message {
    switch self {
    case .empty: Message(zh: "是空的", en: "is empty")
    case .dots: Message(zh: "不能是 . 或 ..", en: "must not be . or ..")
    case .character(let character):
      Message(zh: "不能含有“\(character)”", en: "must not hold “\(character)”")
    case .outerSpace: Message(zh: "首尾不能有空格", en: "must not start or end with a space")
    case .tooLong: Message(zh: "太长", en: "is too long")
    }
  }
}
