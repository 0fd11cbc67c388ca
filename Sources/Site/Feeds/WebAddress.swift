/// The encoding of addresses that readers write with Chinese characters and machines without.
enum WebAddress {
  /// Returns an address in which every byte that RFC 3986 does not allow is percent-encoded.
  ///
  /// Escapes that are there already stay as they are.
  static func encoded(_ address: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(address.utf8.count)
    for byte in address.utf8 {
      if isAllowed[Int(byte)] {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static let isAllowed: [Bool] = {
    var allowed = [Bool](repeating: false, count: 256)
    let characters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%"
    for byte in characters.utf8 { allowed[Int(byte)] = true }
    return allowed
  }()
}
