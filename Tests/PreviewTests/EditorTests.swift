import Testing

@testable import Preview

@Suite struct EditorTests {
  @Test(arguments: [
    (Editor.vscode, "vscode://file/site/%E9%A1%B5%20%E9%9D%A2.md:3:7"),
    (.zed, "zed://file/site/%E9%A1%B5%20%E9%9D%A2.md:3:7"),
    (.idea, "idea://open?file=/site/%E9%A1%B5%20%E9%9D%A2.md&line=3&column=7"),
    (.sublime, "subl://open?url=file:///site/%E9%A1%B5%20%E9%9D%A2.md&line=3&column=7"),
  ])
  func `a place is an address`(_ editor: Editor, _ url: String) {
    #expect(editor.url("/site/页 面.md", line: 3, column: 7) == url)
  }
}
