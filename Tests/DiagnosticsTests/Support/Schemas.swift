import Diagnostics
import Glibc

/// The schemas that reports are checked against.
enum Schemas {
  static func json(_ name: String) throws -> JSONValue {
    try JSONParser.parse(bytes(name))
  }

  static func xml(_ name: String) throws -> XMLSchema {
    XMLSchema(try XMLElement.parse(bytes(name)))
  }

  private struct Missing: Error {
    var name: String
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast(2).reduce("") { "\($0)/\($1)" }
    guard let file = fopen("\(folder)/Schemas/\(name)", "r") else { throw Missing(name: name) }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }
}
