import Content
import Diagnostics
import Site
import TestSupport
import Testing

@Suite struct PortalShardTests {
  @Test func `three shards of the portal, checked like the portal, merge to the same bytes`()
    async throws
  {
    let portal = try await Portal.built()
    let folder = try TemporaryFolder()
    var options = try Portal.options()
    let folders = (1...3).map { "\(folder.path)/\($0)" }
    for number in 1...3 {
      options.shard = Shard(number: number, of: 3)
      options.output = folders[number - 1]
      let part = await Site.build(options)
      #expect(part.diagnostics == [])
    }
    var request = MergeRequest(folders, root: Portal.root)
    request.output = folder.path + "/public"
    let merged = await Site.merge(request)
    #expect(merged.outcome == .published)
    #expect(merged.diagnostics == portal.result.diagnostics)
    #expect((merged.pages, merged.files) == (portal.result.pages, portal.result.files))
    let found = try folder.contents(of: "public")
    #expect(found.keys.sorted() == portal.files.keys.sorted())
    for (path, bytes) in portal.files where found[path] != bytes {
      Issue.record("\(path) differs")
    }
  }
}
