import Diagnostics
import Glibc
import Testing

@Suite struct SystemErrorTests {
  @Test(arguments: [
    (ENOENT, "文件不存在", "No such file or directory"), (EACCES, "没有权限", "Permission denied"),
    (ENOSPC, "磁盘空间不足", "No space left on device"),
  ])
  func `reasons that authors meet are in their language`(
    _ number: Int32, _ zh: String, _ en: String
  ) {
    #expect(Message(systemError: number) == Message(zh: zh, en: en))
  }

  @Test func `other reasons are in the system's words`() {
    #expect(Message(systemError: ECHILD).zh == Message(systemError: ECHILD).en)
    #expect(!Message(systemError: 9999).en.isEmpty)
  }
}
