import Content
import Diagnostics
import Glibc

/// What the last build kept, and how far it still holds.
///
/// The file lies beside the output folder. Whatever happens to it, a build comes out the same: what is
/// damaged or of another program counts as nothing.
struct BuildCache: Sendable {
  /// What the last build kept; `nil` if there is nothing to be used.
  let record: BuildRecord?
  /// Says that the file is damaged.
  let notice: Diagnostic?
  /// The sources as they were before they were read.
  let sources: SourceIndex
  /// The fingerprint of what all pages depend on: program, options, configuration and templates.
  let shared: Fingerprint
  /// The fingerprint of everything that a build depends on.
  private let key: Fingerprint
  private let location: OutputLocation
  private let jobs: Int

  /// Reads what the last build kept, and looks at the sources.
  ///
  /// - Parameter isFresh: Whether what the last build kept is left alone.
  /// - Returns: `nil` if there is no place for a cache; the build will say why.
  init?(_ options: BuildOptions, isFresh: Bool) async {
    do throws(OutputRefusal) {
      location = try OutputLocation(options.outputFolder, root: options.root)
    } catch {
      return nil
    }
    jobs = options.jobs
    (record, notice) = isFresh ? (nil, nil) : Self.read(location.cachePath)
    sources = await SourceIndex(
      root: location.root, earlier: record?.summary.sources ?? [], clock: location.clock(),
      jobs: options.jobs)

    var fingerprinter = Fingerprinter()
    options.add(to: &fingerprinter)
    fingerprinter.add(sources.fingerprint { !$0.hasPrefix("Content/") })
    shared = fingerprinter.fingerprint
    fingerprinter = Fingerprinter()
    fingerprinter.add(shared)
    options.addSelection(to: &fingerprinter)
    fingerprinter.add(sources.fingerprint { _ in true })
    key = fingerprinter.fingerprint
  }

  private static func read(_ path: String) -> (BuildRecord?, Diagnostic?) {
    do throws(FileError) {
      guard let file = try SealedFile(path), let record = try BuildRecord(file) else {
        return (nil, .cacheDamaged(path, reason: nil))
      }
      return (record, nil)
    } catch let error where error.number == ENOENT {
      return (nil, nil)
    } catch {
      return (nil, .cacheDamaged(path, reason: error.reason))
    }
  }

  // MARK: When nothing has changed

  /// Returns how the last build ended, if this one would do the same and the site is still in place.
  func unchangedResult() async -> BuildResult? {
    guard var record, record.summary.key == key, !Task.isCancelled else { return nil }
    let output: OutputFolder
    do throws(OutputRefusal) {
      output = try OutputFolder(location, exchanges: true)
    } catch {
      return nil
    }
    let summary = record.summary
    guard output.oldManifest?.paths == Set(summary.outputs.map(\.path)),
      let outputs = await PublishedFiles(summary.outputs, in: output.path)
        .checkAll(clock: location.clock(), jobs: jobs)
    else { return nil }
    var problems = [output.discard()].compactMap(\.self)
    if outputs != summary.outputs || sources.records != summary.sources {
      record.summary.outputs = outputs
      record.summary.sources = sources.records
      problems += [renew(record, output)].compactMap(\.self)
    }
    var result = BuildResult(outcome: .published, diagnostics: summary.diagnostics + problems)
    result.pages = summary.pages
    result.files = summary.files
    result.reused = summary.pages
    result.outputPath = output.path
    return result
  }

  // MARK: Keeping

  /// Keeps what the next build needs to know; the draft keeps the output folder locked.
  ///
  /// - Parameters:
  ///   - result: The build that was published.
  ///   - diagnostics: What it found, without what went wrong while it was published.
  func keep(
    _ kept: PageReuse.Kept, of result: BuildResult, diagnostics: [Diagnostic]
  ) async -> Diagnostic? {
    let clock = location.clock()
    let now = await SourceIndex(
      root: location.root, earlier: sources.records, clock: clock, jobs: jobs)
    // A file that changed while it was read may have been read twice, and differently.
    guard now.isSame(as: sources) else { return forget() }
    let outputs = await PublishedFiles(kept.outputs, in: location.path)
      .stamped(clock: clock, jobs: jobs)
    let summary = BuildRecord.Summary(
      key: key, pages: result.pages, files: result.files, diagnostics: diagnostics,
      sources: now.records, outputs: outputs, otherPaths: kept.otherPaths)
    do throws(FileError) {
      try kept.draft.get().finish(summary)
      return nil
    } catch {
      return .cacheUnwritable(location.cachePath, error)
    }
  }

  /// Writes what the last build kept once more, with another summary.
  private func renew(_ record: BuildRecord, _ output: OutputFolder) -> Diagnostic? {
    do throws(FileError) {
      let draft = try CacheDraft(output)
      try draft.add(contentsOf: record)
      try draft.finish(record.summary)
      return nil
    } catch {
      return .cacheUnwritable(location.cachePath, error)
    }
  }

  /// Removes what the last build kept.
  func forget() -> Diagnostic? {
    do throws(FileError) {
      try FileSystem.remove(location.cachePath)
      return nil
    } catch {
      return .cacheUnwritable(location.cachePath, error)
    }
  }
}

extension OutputLocation {
  /// Returns what time it is for the file system of the output; `nil` if nothing can be written.
  fileprivate func clock() -> FileStamp? {
    do throws(FileError) {
      try FileSystem.makeFolders(parent)
      return try FileSystem.clock(at: cachePath + ".clock")
    } catch {
      return nil
    }
  }
}
