import Testing

@testable import Site

@Suite struct SiteTests {
}
