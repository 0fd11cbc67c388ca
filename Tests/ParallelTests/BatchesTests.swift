import Synchronization
import Testing

@testable import Parallel

@Suite struct BatchesTests {
  @Test(arguments: [1, 2, 3, 16], [0, 1, 7, 1000])
  func `results come in input order`(_ jobs: Int, _ count: Int) async {
    let inputs = Array(0..<count)
    #expect(await Batches(jobs: jobs).map(inputs) { $0 * 2 } == inputs.map { $0 * 2 })
  }

  @Test(arguments: [1, 2, 16], [0, 1, 7, 1000])
  func `runs are as short as asked for`(_ jobs: Int, _ count: Int) async {
    let inputs = Array(0..<count)
    let lengths = await Batches(jobs: jobs).mapRuns(inputs, ofAtMost: 5) { run in
      run.map { (input: $0, length: run.count) }
    }
    #expect(lengths.map(\.input) == inputs)
    #expect(lengths.allSatisfy { 1...5 ~= $0.length })
  }

  @Test(arguments: [1, 2, 3, 5])
  func `no more batches run at once than there are jobs`(_ jobs: Int) async {
    let load = Mutex((now: 0, most: 0))
    _ = await Batches(jobs: jobs).map(Array(0..<200)) { _ in
      load.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      load.withLock { $0.now -= 1 }
    }
    #expect(load.withLock { $0.most } <= jobs)
  }

  @Test(arguments: [(0, 8), (1, 8), (7, 8), (8, 8), (9, 8), (1001, 8)])
  func `batches cover every input once and differ by at most one`(_ count: Int, _ batches: Int) {
    let ranges = Batches.ranges(of: count, batches: batches)
    #expect(ranges.flatMap(Array.init) == Array(0..<count))
    let sizes = ranges.map(\.count)
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    #expect(ranges.count <= batches)
  }

  @Test func `fewer than one job is one job`() {
    #expect(Batches(jobs: -3).jobs == 1)
    #expect(Batches().jobs >= 1)
  }
}
