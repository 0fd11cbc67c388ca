import Diagnostics
import TestSupport
import Testing

@testable import Content
@testable import Theme

@Suite struct PlayerTests {
  private static let hostile = #"</script><script>alert(1)</script>" onplay="x"#

  @Test(arguments: [("film", "zh-Hans"), ("sound", "zh-Hans"), ("film", "en")])
  func `a player looks as recorded`(_ name: String, _ language: String) throws {
    let theme = try DefaultTheme.load()
    let player = name == "film" ? SamplePlayer.film("发布会") : SamplePlayer.sound("Notice")
    let golden = GoldenFile(
      "\(DefaultTheme.root)/Tests/ThemeTests/Golden/player-\(name)-\(language).html")
    let html = theme.render(player, language: language)
    #expect(try golden.difference(from: String(decoding: html, as: UTF8.self)) == nil)
  }

  @Test func `hostile texts stay text in players`() throws {
    let theme = try DefaultTheme.load()
    for player in [SamplePlayer.film(Self.hostile), SamplePlayer.sound(Self.hostile)] {
      let html = String(decoding: theme.render(player, language: "en"), as: UTF8.self)
      #expect(!html.contains("<script>"))
      #expect(!html.contains("\" onplay"))
    }
  }

  @Test func `every id of a player is announced`() throws {
    let theme = try DefaultTheme.load()
    for player in [SamplePlayer.film("甲"), SamplePlayer.sound("乙")] {
      let html = String(decoding: theme.render(player, language: "zh-Hans"), as: UTF8.self)
      let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
      #expect(Set(ids) == Set(player.elementIDs + [player.id]))
    }
  }

  @Test func `nothing an author writes ends the element of structured data`() {
    let page = SampleSite.page("/a/", Self.hostile)
    let player = SamplePlayer.film(Self.hostile)
    let address = SiteAddress(baseURL: "https://example.org/b")
    let recordings = RecordedPage(
      page: page, players: [player],
      facts: AccessFacts([player], hasImages: false, hasHeadings: false), address: address)
    let json = StructuredData(
      subject: SchemaItem("WebPage"), recordings: recordings,
      trail: [("首页", "/"), (Self.hostile, "/a/")], site: SampleSite.facts, address: address
    ).json
    #expect(!json.contains(UInt8(ascii: "<")))
    #expect(String(decoding: json, as: UTF8.self).contains("\"https://example.org/b/a/f.mp4\""))
  }
}

@Suite struct AccessFactsTests {
  private func facts(_ players: [Player]) -> AccessFacts {
    AccessFacts(players, hasImages: false, hasHeadings: false)
  }

  @Test func `a feature holds for a page only if all recordings have it`() {
    var bare = SamplePlayer.film("甲")
    bare.item.signLanguage = nil
    #expect(
      facts([SamplePlayer.film("甲")]).features == ["closedCaptions", "signLanguage", "transcript"])
    #expect(facts([SamplePlayer.film("甲"), bare]).features == ["closedCaptions", "transcript"])
    #expect(facts([bare, SamplePlayer.sound("乙")]).features == ["closedCaptions", "transcript"])
    #expect(facts([SamplePlayer.sound("乙")]).features == ["transcript"])
  }

  @Test func `text is enough only if it says what can be seen`() {
    var film = SamplePlayer.film("甲")
    #expect(facts([film]).sufficient == [["textual", "visual"]])
    film.item.needsDescription = false
    #expect(
      facts([film]).sufficient == [["textual"], ["textual", "visual"], ["textual", "auditory"]])
    film.transcripts = []
    #expect(facts([film]).sufficient == [["textual", "visual"], ["textual", "auditory"]])
  }

  @Test func `modes are those of what is there`() {
    var silent = SamplePlayer.film("甲")
    silent.item.isSilent = true
    #expect(facts([silent]).modes == ["textual", "visual"])
    #expect(facts([SamplePlayer.sound("乙")]).modes == ["textual", "auditory"])
  }

  @Test(
    arguments: [
      ([[]], [.unknown]), ([[.none]], [.none]), ([[.none], [.none]], [.none]),
      ([[.none], []], [.unknown]),
      (
        [[.flashing], [.none]],
        [.flashing, .unknownMotionSimulationHazard, .unknownSoundHazard]
      ),
      (
        [[.noFlashingHazard, .noSoundHazard]],
        [.noFlashingHazard, .unknownMotionSimulationHazard, .noSoundHazard]
      ),
      ([[.noFlashingHazard, .noMotionSimulationHazard, .noSoundHazard]], [.none]),
    ] as [([[AccessibilityHazard]], [AccessibilityHazard])])
  func `dangers of several recordings add up, and what nobody says is unknown`(
    _ recordings: [[AccessibilityHazard]], _ expected: [AccessibilityHazard]
  ) {
    #expect(AccessibilityHazard.summary(recordings) == expected)
  }
}
