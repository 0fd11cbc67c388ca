import Content
import Markdown

extension ContextMaker {
  /// Adds a form of a page's emergency information.
  mutating func alternative(_ alternative: Alternative, of page: Page) -> ContextNode {
    let object = store.object(AlternativeMember.self)
    let label = interface.strings.text(alternative.form.key)
    store[object, .label] = store.text(label)
    switch alternative.provision {
    case .file(let file):
      store[object, .title] = store.text(label)
      store[object, .url] = url(file.permalink, in: .standard)
      store[object, .type] = store.text(file.ending)
      store[object, .fileSize] = store.text(file.size.map(FileSize.text))
    case .player(let id, let title):
      store[object, .title] = store.text(title)
      store[object, .url] = store.text("#\(id)")
    case .page(let other):
      store[object, .title] = store.text(pages[other].title)
      store[object, .url] = url(of: other)
    case .edition(let edition):
      store[object, .title] = store.text(interface.strings.text(.elderEdition))
      store[object, .url] = url(page.permalink, in: edition)
    case .unavailable(let reason): store[object, .reason] = store.text(reason)
    }
    return object.node
  }
}

extension EmergencyAlternatives.Form {
  /// What the form is called.
  var key: TextKey {
    switch self {
    case .voice: .voice
    case .largePrint: .largePrint
    case .braille: .braille
    case .signLanguage: .signLanguage
    case .captions: .captions
    }
  }
}
