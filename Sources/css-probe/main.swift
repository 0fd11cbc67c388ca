import CSS
import Foundation
import HTML
let args = CommandLine.arguments
let page = Array(try Data(contentsOf: URL(fileURLWithPath: args[1])))
let css = Array(try Data(contentsOf: URL(fileURLWithPath: args[2])))
let mode = args[3]
let n = Int(args[4])!
let tree = PageParser.parse(page)
let sheet = StyleSheet(parsing: css)
let set = StyleSet(sheets: [sheet])
var sum = 0
let start = ContinuousClock.now
for _ in 0..<n {
  if mode == "sheet" { sum += StyleSheet(parsing: css).rules.count; continue }
  let cascade = Cascade(tree, styles: set)
  if mode == "init" { sum += cascade.tree.count; continue }
  let looks = TextLooks(cascade)
  for node in tree.all where tree[node].kind == .element {
    if case .known(.none) = cascade.display(of: node) { sum += 1 }
    if mode == "style" { continue }
    if case .known(.hidden) = cascade.visibility(of: node) { sum += 1 }
    if mode == "show" { continue }
    sum += Int(cascade.fontSize(of: node).value ?? 0)
    sum += Int((cascade.color(of: node).value?.red ?? 0) * 255)
    sum += Int((cascade.backgroundColor(of: node).value?.red ?? 0) * 255)
    if mode == "all" { continue }
    if looks.number(of: node) == 0 { sum += 1 }
  }
}
print(mode, tree.count, sum / n, (ContinuousClock.now - start) / n)
