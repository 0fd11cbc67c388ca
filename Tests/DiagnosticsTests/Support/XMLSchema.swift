/// Checks documents against an XML schema of global elements whose content is a sequence of
/// references, with attributes of simple types.
struct XMLSchema {
  private let elements: [String: XMLElement]

  init(_ schema: XMLElement) {
    elements = Dictionary(
      schema.all("xs:element").map { ($0.attributes["name"] ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Returns what is wrong with an element and those inside, each with its name.
  func faults(in element: XMLElement) -> [String] {
    guard let type = elements[element.name]?.all("xs:complexType").first else {
      return ["\(element.name): unknown"]
    }
    return wrongAttributes(of: element, type) + wrongContent(of: element, type)
      + element.children.flatMap(faults)
  }

  private func wrongAttributes(of element: XMLElement, _ type: XMLElement) -> [String] {
    let known = Dictionary(
      type.all("xs:attribute").map { ($0.attributes["name"] ?? "", $0.attributes) },
      uniquingKeysWith: { first, _ in first })
    var faults: [String] = []
    for (name, rule) in known where rule["use"] == "required" && element.attributes[name] == nil {
      faults.append("\(element.name): no \(name)")
    }
    for (name, value) in element.attributes {
      let isRight =
        switch known[name]?["type"] {
        case "xs:string": true
        case "xs:nonNegativeInteger": UInt(value) != nil
        case "xs:decimal": Double(value) != nil && !value.contains("e")
        default: false
        }
      if !isRight { faults.append("\(element.name): \(name)=\(value)") }
    }
    return faults
  }

  private func wrongContent(of element: XMLElement, _ type: XMLElement) -> [String] {
    var faults: [String] = []
    if type.attributes["mixed"] != "true", !element.text.allSatisfy(\.isWhitespace) {
      faults.append("\(element.name): text")
    }
    var rest = element.children[...]
    for part in type.all("xs:sequence").flatMap({ $0.all("xs:element") }) {
      let least = Int(part.attributes["minOccurs"] ?? "1") ?? 1
      let most = part.attributes["maxOccurs"] == "unbounded" ? Int.max : 1
      let run = rest.prefix { $0.name == part.attributes["ref"] }
      if run.count < least || run.count > most {
        faults.append("\(element.name): \(run.count) of \(part.attributes["ref"] ?? "")")
      }
      rest = rest.dropFirst(run.count)
    }
    if let stray = rest.first { faults.append("\(element.name): \(stray.name) is out of place") }
    return faults
  }
}
