import Accessibility
import CSS
import Diagnostics
import HTML

/// Compares the contrast of a page's texts with what is asked for.
struct ContrastCheck {
  private let page: AccessiblePage
  private let normal: Double
  private let large: Double

  /// - Parameters:
  ///   - normal: The contrast that normal text needs.
  ///   - large: The contrast that large text needs.
  init(_ page: AccessiblePage, normal: Double, large: Double) {
    self.page = page
    self.normal = normal
    self.large = large
  }

  func report(to reporter: inout Reporter) {
    let texts = page.visibleTexts
    let verdicts = texts.looks.map { $0.verdict(normal: normal, large: large) }
    var doubts = ContrastDoubts(page)
    var seen: Set<PageTree.NodeID> = []
    for place in texts.places {
      switch verdicts[Int(place.look)] {
      case .enough: reporter.pass(place.node)
      case .tooLow:
        guard !doubts.excludes(place.node) else { continue }
        let (element, look) = (element(of: place), texts.looks[Int(place.look)])
        if doubts.concerns(element, look) {
          if seen.insert(element).inserted { reporter.cantTell(element, Self.hidden) }
        } else if seen.insert(element).inserted {
          reporter.fail(element, message(look))
        }
      case .unknown:
        guard Self.hasPicture(texts.looks[Int(place.look)]), !doubts.excludes(place.node) else {
          continue
        }
        let element = element(of: place)
        if seen.insert(element).inserted { reporter.cantTell(element, Self.picture) }
      }
    }
  }

  /// Whether what is unknown is how a picture, a gradient or a shadow looks at each letter.
  private static func hasPicture(_ look: TextLook) -> Bool {
    if look.unknown == .image { return true }
    return look.colours != nil && look.contrast.lowerBound < look.contrast.upperBound
  }

  /// The element that a text stands in directly.
  private func element(of place: VisibleTexts.Place) -> PageTree.NodeID {
    guard page.tree[place.node].kind == .text else { return place.node }
    return page.tree.parent(of: place.node) ?? place.node
  }

  private static let picture = Message(
    zh: "文字后面是图片、渐变或阴影，对比度要由人判断",
    en: "a picture, a gradient or a shadow lies behind the text; a person has to judge the contrast"
  )

  private static let hidden = Message(
    zh: "文字可能叠在别的内容上，对比度要由人判断",
    en: "the text may lie over something else; a person has to judge the contrast")

  private func message(_ look: TextLook) -> Message {
    let needed = Self.text(look.isLarge ?? false ? large : normal)
    guard let colours = look.colours else {
      return Message(
        zh: "无论背景是什么颜色，文字的对比度都达不到 \(needed):1",
        en: "the contrast of the text is below \(needed):1 whatever lies behind it")
    }
    let ratio = Self.text(look.contrast.upperBound)
    let (text, ground) = (colours.text.hexText, colours.background.hexText)
    return Message(
      zh: "文字 \(text) 与背景 \(ground) 的对比度只有 \(ratio):1，需要 \(needed):1",
      en: "the contrast of text \(text) on \(ground) is \(ratio):1, it needs \(needed):1")
  }

  /// A ratio with two digits behind the point, never rounded up to what is asked for.
  private static func text(_ ratio: Double) -> String {
    let hundredths = Int((ratio * 100).rounded(.down))
    let rest = hundredths % 100
    if rest == 0 { return "\(hundredths / 100)" }
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(hundredths / 100).\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)"
  }
}
