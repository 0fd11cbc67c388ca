import Accessibility
import Diagnostics
import HTML

/// What several rules ask of the landmarks with one role.
struct LandmarkCheck {
  let page: AccessiblePage
  let role: Role
  /// What people call such a landmark.
  let name: Message

  /// The landmarks with the role, in document order.
  var landmarks: [PageTree.NodeID] {
    page.landmarks.lazy.filter { $0.role == role }.map(\.node)
  }

  /// Reports each landmark after the first.
  func requireOnlyOne(_ reporter: inout Reporter) {
    for (number, landmark) in landmarks.enumerated() {
      if number == 0 {
        reporter.pass(landmark)
      } else {
        reporter.fail(
          landmark,
          Message(
            zh: "这是第 \(number + 1) 个\(name.zh)", en: "this is \(name.en) number \(number + 1)"))
      }
    }
  }

  /// Reports each landmark that stands in another one.
  ///
  /// - Parameter host: The one landmark that it may stand in.
  func requireTopLevel(in host: Role? = nil, _ reporter: inout Reporter) {
    for landmark in landmarks {
      guard let outer = surroundings(of: landmark), outer != host else {
        reporter.pass(landmark)
        continue
      }
      reporter.fail(
        landmark,
        Message(
          zh: "\(name.zh)在地标 \(outer.rawValue) 里",
          en: "the \(name.en) stands in the landmark \(outer.rawValue)"))
    }
  }

  /// The role of the nearest landmark that an element stands in.
  private func surroundings(of node: PageTree.NodeID) -> Role? {
    page.tree.ancestors(of: node).lazy.compactMap { page.role(of: $0) }
      .first { $0.isKind(of: .landmark) }
  }
}
