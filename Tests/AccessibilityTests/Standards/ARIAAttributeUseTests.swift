import HTML
import Testing

@testable import Accessibility

@Suite struct ARIAAttributeUseTests {
  @Test func `every state and property is looked up by a name that pages are indexed by`() {
    #expect(ARIAAttribute.written.count == ARIAAttribute.allCases.count)
    for (name, attribute) in ARIAAttribute.written {
      #expect(name.name == attribute.rawValue)
      #expect(attribute.attributeName == name)
    }
  }

  @Test(arguments: [
    (ARIAAttribute.expanded, "true", true), (.expanded, "TRUE", true), (.expanded, "yes", false),
    (.required, "undefined", false), (.pressed, "mixed", true), (.level, "2.5", false),
    (.valuenow, "2.5", true), (.current, "page", true), (.current, "current", false),
    (.activedescendant, "a", true), (.activedescendant, "a b", false), (.owns, "a b", true),
    (.label, "任何文字", true), (.relevant, "text removals", true), (.relevant, "text on", false),
  ])
  func `values are judged by type`(attribute: ARIAAttribute, value: String, isAccepted: Bool) {
    #expect(attribute.accepts(Array(value.utf8)[...]) == isAccepted)
  }
}
