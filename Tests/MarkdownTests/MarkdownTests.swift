import Testing

@testable import Markdown

@Suite struct MarkdownTests {
}
