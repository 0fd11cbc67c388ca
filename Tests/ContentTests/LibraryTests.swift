import Diagnostics
import Testing

@testable import Content

@Suite struct LibraryTests {
  @Test func `pages get addresses from their paths and slugs`() async throws {
    let folder = try site {
      PageFile("Content/服务/_index.md", "title: 服务")
      PageFile("Content/服务/补贴.md", "title: 补贴")
      PageFile("Content/服务/aids.md", "title: 辅具\nslug: 辅助器具")
      PageFile("Content/服务/jilin/index.md", "title: 吉林\nslug: jl")
      File("Content/服务/jilin/data.csv", "a\n")
      File("Content/服务/jilin/图/a.png", "")
      File("Content/服务/b.pdf", "")
    }
    let (library, diagnostics) = await folder.load()
    #expect(diagnostics == [])
    let pages = try #require(library?.pages)
    #expect(pages.map(\.permalink).sorted() == ["/", "/服务/", "/服务/jl/", "/服务/补贴/", "/服务/辅助器具/"])
    #expect(
      library?.resources.map(\.permalink) == ["/服务/b.pdf", "/服务/jl/data.csv", "/服务/jl/图/a.png"])
    let bundle = try #require(library?.page(atContentPath: "服务/jilin/index.md"))
    #expect(bundle.resources == ["Content/服务/jilin/data.csv", "Content/服务/jilin/图/a.png"])
    #expect(bundle.outputPath == "服务/jl/index.html")
  }

  @Test func `sections list by weight, newest date, title and path`() async throws {
    let folder = try site {
      PageFile("Content/a/_index.md", "title: 栏目")
      PageFile("Content/a/old.md", "title: 甲\ndate: 2020-01-01")
      PageFile("Content/a/new.md", "title: 乙\ndate: 2026-01-01")
      PageFile("Content/a/none2.md", "title: B")
      PageFile("Content/a/none1.md", "title: B")
      PageFile("Content/a/none3.md", "title: A")
      PageFile("Content/a/last.md", "title: A\nweight: 9\ndate: 2026-01-01")
      PageFile("Content/a/first/index.md", "title: Z\nweight: -1")
      PageFile("Content/a/c/_index.md", "title: 丙\nweight: 2")
      PageFile("Content/a/b/_index.md", "title: 丁\nweight: 1")
    }
    let library = try #require(await folder.load().library)
    let section = try #require(library.page(atContentPath: "a/_index.md"))
    let listed = library.sections.first { $0.page == section.id }?.pages ?? []
    #expect(
      listed.map { SourcePath.name(of: library.pages[$0].sourcePath) } == [
        "index.md", "new.md", "old.md", "none3.md", "none1.md", "none2.md", "last.md",
      ])
    let new = try #require(library.page(atContentPath: "a/new.md"))
    let neighbours = library.neighbours(of: new)
    #expect(neighbours.previous.map { library.pages[$0].title } == "Z")
    #expect(neighbours.next.map { library.pages[$0].title } == "甲")
    #expect(library.ancestors(of: new).map { library.pages[$0].title } == ["首页", "栏目"])
    let inner = try #require(library.page(atContentPath: "a/c/_index.md"))
    #expect(library.neighbours(of: inner).previous.map { library.pages[$0].title } == "丁")
    #expect(library.ancestors(of: inner).map { library.pages[$0].title } == ["首页", "栏目"])
    let home = try #require(library.page(atContentPath: "_index.md"))
    #expect(library.ancestors(of: home) == [])
    #expect(library.neighbours(of: home) == (nil, nil))
  }

  @Test func `drafts, future and expired pages are left out unless asked for`() async throws {
    let folder = try site {
      PageFile("Content/draft.md", "title: 1\ndraft: true")
      PageFile("Content/future.md", "title: 2\ndate: 2026-11-22")
      PageFile("Content/today.md", "title: 3\ndate: 2026-11-21\nexpires: 2026-11-21")
      PageFile("Content/expired.md", "title: 4\nexpires: 2026-11-20")
      PageFile("Content/hidden/_index.md", "title: 5\ndraft: true")
      PageFile("Content/hidden/a.md", "title: 6")
      File("Content/hidden/a.png", "")
    }
    func titles(_ library: Library?) -> [String]? { library?.pages.map(\.title).sorted() }
    #expect(titles(await folder.load().library) == ["3", "首页"])
    #expect(await folder.load().library?.resources == [])
    #expect(titles(await folder.load(drafts: true).library) == ["1", "3", "5", "6", "首页"])
    #expect(titles(await folder.load(future: true).library) == ["2", "3", "首页"])
    #expect(titles(await folder.load(expired: true).library) == ["3", "4", "首页"])
    #expect(await folder.load().diagnostics == [])
  }

  @Test func `tags become terms and aliases redirects`() async throws {
    let folder = try site {
      PageFile("Content/a.md", "title: 甲\ntags: [补贴, 规划, 补贴]\naliases: [/old/a/, 旧]")
      PageFile("Content/b.md", "title: 乙\ntags: [补贴]\nweight: -1")
    }
    let (library, diagnostics) = await folder.load()
    #expect(diagnostics == [])
    #expect(library?.terms.map(\.name) == ["补贴", "规划"].sorted(by: SourcePath.precedes))
    let term = try #require(library?.terms.first { $0.name == "补贴" })
    #expect(term.permalink == "/tags/补贴/")
    #expect(term.pages.map { library?.pages[$0].title } == ["乙", "甲"])
    #expect(library?.redirects.map(\.from) == ["/old/a/", "/旧/"])
  }

  @Test func `two owners of one address are one finding that names both`() async throws {
    let folder = try site {
      PageFile("Content/a.md", "title: 1")
      PageFile("Content/b.md", "title: 2\nslug: A")
      PageFile("Content/c.md", "title: 3\naliases: [/a/]")
      PageFile("Content/d.md", "title: 4\ntags: [AI, ai]")
      File("Content/D", "")
    }
    let diagnostics = await folder.load().diagnostics
    #expect(
      try await folder.findings() == [
        "Content/D:1:1: address-taken", "Content/b.md:3:7: address-taken",
        "Content/c.md:3:11: address-taken", "Content/d.md:3:12: address-taken",
      ])
    #expect(
      diagnostics.map { $0.notes.first?.span?.path } == [
        "Content/d.md", "Content/a.md", "Content/a.md", "Content/d.md",
      ])
  }

  @Test func `a folder of pages needs a section page`() async throws {
    let folder = try site {
      PageFile("Content/a/b/c.md", "title: 甲")
      PageFile("Content/d/index.md", "title: 乙")
      PageFile("Content/d/e.md", "title: 丙")
    }
    #expect(
      try await folder.findings() == [
        "Content/a/b:1:1: section-page-missing", "Content/d:1:1: section-page-missing",
      ])
  }

  @Test func `a site without a home page says so`() async throws {
    let folder = try Folder { File("sitegen.yaml", "title: 甲") }
    #expect(
      Set(await folder.load().diagnostics.map(\.code)) == ["file-unreadable", "home-page-missing"])
  }

  @Test func `ASCII addresses need an ASCII slug or file name`() async throws {
    let folder = try site(configuration: "title: 甲\nslugs: ascii") {
      PageFile("Content/补贴.md", "title: 甲")
      PageFile("Content/规划.md", "title: 乙\nslug: plan")
      PageFile("Content/a.md", "title: 丙\nslug: 丙")
    }
    #expect(
      try await folder.findings() == [
        "Content/a.md:3:7: address-not-ascii", "Content/补贴.md:1:1: address-not-ascii",
      ])
  }

  @Test func `hidden and underscored names are left out`() async throws {
    let folder = try site {
      File("Content/.git/a.md", "")
      File("Content/.DS_Store", "")
      File("Content/_parts/a.md", "")
      File("Content/_note.txt", "")
      File("Content/_idnex.md", "")
    }
    let (library, _) = await folder.load()
    #expect(library?.pages.count == 1 && library?.resources == [])
    #expect(try await folder.findings() == ["Content/_idnex.md:1:1: file-ignored"])
  }

  @Test func `symbolic links lead to files of the site only`() async throws {
    let outside = try Folder { File("secret.md", "---\ntitle: 密\n---\n") }
    let folder = try site {
      Link(name: "Content/a.md", target: outside.path + "/secret.md")
      Link(name: "Content/b", target: ".")
      Link(name: "Content/c.md", target: "_index.md")
      Link(name: "Content/d.md", target: "gone.md")
    }
    #expect(
      try await folder.findings() == [
        "Content/a.md:1:1: link-leaves-site", "Content/b:1:1: link-to-folder",
        "Content/d.md:1:1: file-unreadable",
      ])
    #expect(await folder.load().library?.pages.map(\.title) == ["首页", "首页"])
  }

  @Test func `data files are known by their names`() async throws {
    let folder = try site {
      File("Content/_data/plans.csv", "地区,数量\n吉林,14\n")
      File("Content/_data/links.yaml", "- {name: 甲, count: 2}\n")
      File("Content/_data/plans.yaml", "a: 1\n")
      File("Content/_data/x.json", "{}")
      File("Content/_data/bad.csv", "a,b\n1\n")
    }
    let library = try #require(await folder.load().library)
    #expect(
      library.data["plans"]
        == .list([
          .object([.init(key: "地区", value: .text("吉林")), .init(key: "数量", value: .text("14"))])
        ]))
    #expect(
      library.data["links"]
        == .list([
          .object([.init(key: "name", value: .text("甲")), .init(key: "count", value: .number(2))])
        ]))
    #expect(
      try await folder.findings() == [
        "Content/_data/bad.csv:2:1: csv-ragged", "Content/_data/plans.yaml:1:1: data-name-taken",
        "Content/_data/x.json:1:1: data-format",
      ])
  }

  @Test func `the number of threads changes nothing`() async throws {
    let folder = try site {
      (0..<200).map { index -> any FolderEntry in
        PageFile(
          "Content/p\(index).md",
          index % 7 == 0 ? "titel: 甲" : "title: 页\(index)\ntags: [t\(index % 5)]")
      }
    }
    let one = await folder.load(jobs: 1)
    let two = await folder.load(jobs: 2)
    #expect(one.diagnostics == two.diagnostics && one.diagnostics.count == 58)
    #expect("\(one.library?.pages ?? [])" == "\(two.library?.pages ?? [])")
    #expect("\(one.library?.terms ?? [])" == "\(two.library?.terms ?? [])")
    #expect("\(one.library?.sections ?? [])" == "\(two.library?.sections ?? [])")
  }
}
