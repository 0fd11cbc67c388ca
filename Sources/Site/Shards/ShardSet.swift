import Diagnostics
import Parallel

/// The parts of one site, all of them, made with the same options from the same sources.
struct ShardSet: Sendable {
  /// The parts in the order of their numbers.
  private let parts: [Part]

  /// The code of diagnostics that say the system refused a read.
  static let failure = "shard-unreadable"

  /// A folder with what a shard made.
  private struct Part: Sendable {
    var folder: String
    var file: ShardFile
  }

  /// Reads the parts and makes sure that they belong together.
  ///
  /// - Parameter folders: A folder for each part, in any order.
  static func read(_ folders: [String], jobs: Int) async throws(BuildRefusal) -> ShardSet {
    let results = await Batches(jobs: jobs).map(folders) { folder in
      Result { () throws(BuildRefusal) in try part(in: folder) }
    }
    var parts: [Part] = []
    var refusal: BuildRefusal?
    for result in results {
      do throws(BuildRefusal) {
        parts.append(try result.get())
      } catch {
        refusal = refusal.map { $0.joined(with: error) } ?? error
      }
    }
    if let refusal { throw refusal }
    let problems = problems(with: parts)
    guard problems.isEmpty else { throw BuildRefusal(problems) }
    return ShardSet(parts: parts.sorted { $0.file.shard.number < $1.file.shard.number })
  }

  /// The folders of the parts.
  var folders: [String] { parts.map(\.folder) }

  /// What the parts were made with.
  var options: ShardOptions { parts[0].file.options }

  /// What the parts were made from.
  var fingerprint: Fingerprint { parts[0].file.fingerprint }

  /// Returns the folder that holds what the task at a place in the list of all tasks made.
  func folder(of place: Int) -> String {
    parts[place % parts.count].folder
  }

  /// Returns the outcomes of all tasks in their order; `nil` if there are not as many.
  func outcomes(of total: Int) -> [SiteRenderer.Outcome]? {
    guard
      parts.allSatisfy({ part in
        part.file.outcomes.count == Array(part.file.shard.places(in: total)).count
      })
    else { return nil }
    return (0..<total).map { parts[$0 % parts.count].file.outcomes[$0 / parts.count] }
  }

  private static func part(in folder: String) throws(BuildRefusal) -> Part {
    let bytes: [UInt8]?
    do throws(FileError) {
      bytes = try FileSystem.read(folder + "/" + ShardFile.name)
    } catch {
      throw BuildRefusal([error.diagnostic(failure)], outcome: .failed)
    }
    guard let bytes else { throw BuildRefusal([.shardFolder(folder)]) }
    do throws(ShardFile.Fault) {
      return Part(folder: folder, file: try ShardFile(parsing: bytes))
    } catch {
      switch error {
      case .version: throw BuildRefusal([.shardVersion(folder)])
      case .damage: throw BuildRefusal([.shardDamaged(folder)])
      }
    }
  }

  /// Returns why parts are not those of one site; everything is compared with the first.
  private static func problems(with parts: [Part]) -> [Diagnostic] {
    guard let first = parts.first else { return [.shardsMissing([1], of: 1)] }
    var problems: [Diagnostic] = []
    for other in parts.dropFirst() {
      let (one, two) = (first.file, other.file)
      let folders = (first.folder, other.folder)
      if one.shard.count != two.shard.count {
        problems.append(.shardCount(folders, one.shard, two.shard))
      }
      if one.fingerprint != two.fingerprint { problems.append(.shardSite(folders)) }
      if one.options != two.options {
        problems.append(.shardOptions(folders, one.options.words, two.options.words))
      }
    }
    return problems.isEmpty ? gaps(in: parts, of: first.file.shard.count) : problems
  }

  /// Returns which parts are there twice or not at all.
  private static func gaps(in parts: [Part], of count: Int) -> [Diagnostic] {
    let numbered = Dictionary(grouping: parts) { $0.file.shard.number }
    let doubled = numbered.values.filter { $0.count > 1 }
      .sorted { $0[0].file.shard.number < $1[0].file.shard.number }
      .map { Diagnostic.shardDoubled($0[0].file.shard, $0.map(\.folder)) }
    let missing = (1...count).filter { numbered[$0] == nil }
    return doubled + (missing.isEmpty ? [] : [.shardsMissing(missing, of: count)])
  }
}
