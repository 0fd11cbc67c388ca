import Diagnostics

extension GBT37668Clause {
  /// The principle that the clause stands under, such as 可感知性.
  package var principle: Message {
    let number = rawValue.split(separator: ".").prefix(2).joined(separator: ".")
    return Self.principles[number] ?? name
  }
}
