import Testing

@testable import HTML

@Suite struct HTMLTests {
}
