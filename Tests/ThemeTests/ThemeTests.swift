import Testing

@testable import Theme

@Suite struct ThemeTests {
}
