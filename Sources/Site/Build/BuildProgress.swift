import Synchronization

/// Called with the number of pages made so far and of all, from any thread, after each page.
package typealias BuildProgress = @Sendable (_ made: Int, _ all: Int) -> Void

/// Counts pages while many threads make them.
final class PageCounter: Sendable {
  private let made = Atomic(0)
  private let all: Int
  private let tell: BuildProgress

  init(of all: Int, _ tell: @escaping BuildProgress) {
    self.all = all
    self.tell = tell
  }

  /// Counts pages that were made.
  func add(_ pages: Int) {
    guard pages > 0 else { return }
    tell(made.add(pages, ordering: .relaxed).newValue, all)
  }
}
