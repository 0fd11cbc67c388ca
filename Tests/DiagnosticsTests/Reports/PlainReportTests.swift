import Diagnostics
import Testing

@Suite struct PlainReportTests {
  @Test func `a report for listeners has one fact a line and nothing drawn`() {
    let text = SampleReport.render(.plain)
    #expect(
      text.hasPrefix(
        """
        检查了 3 个页面
        发现 2 个错误，3 个警告，1 个提示
        另有 2 个问题暂时放行：注释 1 个，基线 1 个

        第 1 个问题，共 6 个
        警告：没有原因
        规则：baseline-reason-missing

        第 2 个问题，共 6 个
        错误：读不了
        规则：page-unreadable
        文件：gone.html

        """))
    #expect(
      text.contains(
        """
        第 5 个问题，共 6 个
        警告：链接文字“更多”没有说明去向
        规则：link-text-vague
        文件：目录/a b.html
        位置：第 3 行，第 1 列
        网页：public/a/index.html
        位置：第 9 行，第 2 列

        """))
    #expect(text.split(separator: "\n").last?.hasPrefix("未检查") == true)
    #expect(!text.contains { "|^─│┌\u{1B}".contains($0) })
  }

  @Test func `a clean run says so`() {
    let report = Report(
      toolVersion: "1", language: .en, diagnostics: [], pages: 1, seconds: 0)
    #expect(SampleReport.render(.plain, report) == "checked 1 page\nnothing found\n")
  }
}
