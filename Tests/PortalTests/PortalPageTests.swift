import Testing

@Suite struct PortalPageTests {
  @Test func `every address inside the portal leads to a file and an id`() async throws {
    let portal = try await Portal.built()
    let ids = Dictionary(
      uniqueKeysWithValues: portal.pages.map { ($0.path, Set($0.values(of: "id"))) })
    var followed = 0
    for page in portal.pages {
      for address in page.values(of: "href") + page.values(of: "src") where isInternal(address) {
        followed += 1
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let file = portal.file(at: HTMLPage.unescaped(parts[0]), from: page)
        #expect(file != nil, "\(page.path): \(address)")
        if let file, parts.count == 2 {
          let fragment = HTMLPage.unescaped(parts[1])
          // In a recording, a fragment is a moment: `#t=4`.
          if ids[file] == nil, fragment.hasPrefix("t=") { continue }
          #expect(ids[file]?.contains(fragment) == true, "\(page.path): \(address)")
        }
      }
    }
    #expect(followed > 1000)
  }

  @Test func `no page loads anything from another host`() async throws {
    for page in try await Portal.built().pages {
      let loaded = page.elements.compactMap { element in
        let isLink = element.name == "link" && ["stylesheet", "icon"].contains(element["rel"])
        return element["src"] ?? element["srcset"] ?? (isLink ? element["href"] : nil)
      }
      #expect(!loaded.isEmpty, "\(page.path)")
      #expect(loaded.allSatisfy(isInternal), "\(page.path)")
      #expect(loaded.allSatisfy { !$0.hasPrefix("//") }, "\(page.path)")
    }
  }

  @Test func `no page has a style of its own, or a script but the site's one`() async throws {
    for page in try await Portal.built().pages {
      let names = Set(page.elements.map(\.name))
      #expect(!names.contains("style"), "\(page.path)")
      // Metadata for machines is no script that runs.
      let scripts = page.elements.filter {
        $0.name == "script" && $0["type"] != "application/ld+json"
      }
      #expect(scripts.count == 1 && scripts[0]["src"] != nil, "\(page.path)")
      let attributes = Set(page.elements.flatMap(\.attributes.keys))
      #expect(!attributes.contains("style"), "\(page.path)")
      #expect(!attributes.contains { $0.hasPrefix("on") }, "\(page.path)")
    }
  }

  @Test func `every page has one heading of the first level and skips no level`() async throws {
    for page in try await Portal.built().pages {
      let levels = page.elements.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
      }
      #expect(levels.filter { $0 == 1 }.count == 1, "\(page.path)")
      #expect(levels.first == 1, "\(page.path)")
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(page.path)")
    }
  }

  @Test func `every page names its language and has a title of its own`() async throws {
    var pageOfTitle: [String: String] = [:]
    for page in try await Portal.built().pages {
      #expect(page.elements.first { $0.name == "html" }?["lang"]?.isEmpty == false)
      let title = String(try #require(page.contents(of: "title").first))
      #expect(!title.isEmpty, "\(page.path)")
      #expect(pageOfTitle[title] == nil, "\(page.path): \(title)")
      pageOfTitle[title] = page.path
    }
  }

  @Test func `no two elements of a page have one id`() async throws {
    for page in try await Portal.built().pages {
      let ids = page.values(of: "id")
      #expect(ids.count == Set(ids).count, "\(page.path)")
    }
  }

  @Test func `the first link of every page leads to its main content`() async throws {
    for page in try await Portal.built().pages {
      let link = try #require(page.elements.first { $0.name == "a" })
      let main = page.elements.filter { $0.name == "main" }
      #expect(main.count == 1, "\(page.path)")
      #expect(link["href"] == main.first?["id"].map { "#" + $0 }, "\(page.path)")
    }
  }

  @Test func `the main navigation is the same on every page of an edition`() async throws {
    let portal = try await Portal.built()
    let navigations = portal.pages.map { page in
      page.contents(of: "nav").first.map { HTMLPage(path: page.path, text: String($0)) }
    }
    let addresses = Set(navigations.map { $0?.values(of: "href") })
    #expect(addresses.count == 2)
    #expect(addresses.allSatisfy { $0?.isEmpty == false })
  }

  @Test func `every page of the elder edition has a twin, and both lead to each other`()
    async throws
  {
    let portal = try await Portal.built()
    let elder = portal.pages.filter { $0.path.hasPrefix("elder/") }
    #expect(elder.count == portal.pages.count / 2)
    for page in elder {
      let path = String(page.path.dropFirst("elder/".count))
      let twin = try #require(portal.pages.first { $0.path == path }, "\(page.path)")
      let addresses = [page, twin].map { page in
        page.elements.first { $0["class"] == "tool" && $0.name == "a" }?["href"] ?? ""
      }
      #expect(portal.file(at: HTMLPage.unescaped(addresses[0][...]), from: page) == twin.path)
      #expect(portal.file(at: HTMLPage.unescaped(addresses[1][...]), from: twin) == page.path)
      let canonical = page.elements.first { $0["rel"] == "canonical" }
      #expect(canonical?["href"] == twin.elements.first { $0["rel"] == "canonical" }?["href"])
    }
  }

  @Test func `links of the elder edition stay in it`() async throws {
    for page in try await Portal.built().pages where page.path.hasPrefix("elder/") {
      let links = page.elements.filter { $0.name == "a" && $0["class"] != "tool" }
        .compactMap { $0["href"] }
      let outside = links.filter {
        $0.hasPrefix("/") && $0.hasSuffix("/") && !$0.hasPrefix("/elder/")
      }
      #expect(outside.isEmpty, "\(page.path): \(outside)")
    }
  }

  @Test func `the elder home page has at most six big entries and the hotlines`() async throws {
    let home = try await Portal.built().page("elder/index.html")
    let entries = home.elements.count { $0["class"] == "need" }
    #expect((1...6).contains(entries))
    #expect(home.values(of: "href").contains { $0.hasPrefix("tel:") })
    #expect(home.contents(of: "main").first?.split(separator: "<a ").count == entries + 1)
  }

  @Test func `every image has a text alternative or says that it has none`() async throws {
    for page in try await Portal.built().pages {
      #expect(page.elements.allSatisfy { $0.name != "img" || $0["alt"] != nil }, "\(page.path)")
    }
  }

  @Test func `every table has a caption and a header for its columns`() async throws {
    var tables = 0
    for page in try await Portal.built().pages {
      for table in page.contents(of: "table") {
        tables += 1
        #expect(table.contains("<caption"), "\(page.path)")
        #expect(table.contains("<th scope=\"col\""), "\(page.path)")
      }
    }
    #expect(tables > 20)
  }

  /// The reference of the rules shows such characters as samples of faults.
  @Test func `no page has a private-use, invisible or full-width Latin character`() async throws {
    for page in try await Portal.built().pages where !page.path.contains("docs/rules/") {
      let strays = page.text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0xE000...0xF8FF, 0xF0000...0x10FFFF: true
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFFFD: true
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
        default: false
        }
      }
      #expect(strays.isEmpty, "\(page.path): \(strays.map { String($0.value, radix: 16) })")
    }
  }

  private func isInternal(_ address: String) -> Bool {
    ["http:", "https:", "tel:", "mailto:", "data:"].allSatisfy { !address.hasPrefix($0) }
  }
}
