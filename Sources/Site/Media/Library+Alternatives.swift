import Content
import Theme

extension Library {
  /// Returns the forms in which a page of emergency information is found; what is missing, which is
  /// an error elsewhere, is left out.
  func alternatives(of page: Page) -> [Alternative] {
    (page.alternatives?.entries ?? []).compactMap { entry in
      provision(of: entry, on: page).map { Alternative(form: entry.form, provision: $0) }
    }
  }

  private func provision(
    of entry: EmergencyAlternatives.Entry, on page: Page
  ) -> Alternative.Provision? {
    switch entry.provision {
    case .unavailable(let reason): return .unavailable(reason: reason)
    case .edition(let edition): return .edition(edition)
    case .media(let id):
      return page.media.first { $0.id == id.value }.map { .player(id: $0.id, title: $0.title) }
    case .file(let file):
      guard case .resource(let path, let permalink) = resolve(file.value, from: page) else {
        return nil
      }
      return .file(Player.File(permalink: permalink, size: FileSystem.size(root + "/" + path)))
    case .page(let reference):
      guard case .page(let id, _) = resolve(reference.value, from: page) else { return nil }
      return .page(id)
    }
  }
}
