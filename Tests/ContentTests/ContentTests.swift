import Testing

@testable import Content

@Suite struct ContentTests {
}
