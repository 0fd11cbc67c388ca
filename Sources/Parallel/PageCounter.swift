import Synchronization

/// Called with the number of pages done so far and of all, from any thread, after each page.
package typealias PageProgress = @Sendable (_ done: Int, _ all: Int) -> Void

/// Counts pages while many threads work on them.
package final class PageCounter: Sendable {
  private let done = Atomic(0)
  private let all: Int
  private let tell: PageProgress

  package init(of all: Int, _ tell: @escaping PageProgress) {
    self.all = all
    self.tell = tell
  }

  /// Counts pages that are done.
  package func add(_ pages: Int) {
    guard pages > 0 else { return }
    tell(done.add(pages, ordering: .relaxed).newValue, all)
  }
}
