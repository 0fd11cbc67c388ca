import Diagnostics
import FlyingSocks
import Glibc

/// Why a preview cannot start.
package struct PreviewFailure: Error, Sendable {
  /// What to tell the person who started it.
  package let diagnostic: Diagnostic
  /// Whether the command line is to blame, not the system.
  package let isMisuse: Bool

  /// Takes the reason why a server could not listen.
  init(_ error: any Error, _ bind: String, _ port: UInt16) {
    let number: Int32? =
      if case SocketError.failed(_, let number, _) = error { number } else { nil }
    switch number {
    case EADDRINUSE:
      self.init(Self.portTaken(port, free: PreviewServer.freePort(after: port, bind: bind)))
    case EACCES:
      self.init(Self.portRefused(port))
    default:
      let isAddress = HostCheck.isAddress(bind)
      self.init(
        Self.addressUnusable(bind, isAddress ? number.map(Message.init(systemError:)) : nil),
        isMisuse: !isAddress || number == EADDRNOTAVAIL)
    }
  }

  private init(_ diagnostic: Diagnostic, isMisuse: Bool = false) {
    self.diagnostic = diagnostic
    self.isMisuse = isMisuse
  }

  private static func portTaken(_ port: UInt16, free: UInt16?) -> Diagnostic {
    Diagnostic(
      .error, "port-taken", zh: "端口 \(port) 已被别的程序占用",
      en: "another program uses port \(port)", at: nil,
      help: free.map {
        Message(
          zh: "下一个空闲的端口是 \($0)：sitegen serve --port \($0)",
          en: "the next free one is \($0): sitegen serve --port \($0)")
      } ?? Message(zh: "用 --port 0 让系统选一个", en: "let the system choose one with --port 0"))
  }

  private static func portRefused(_ port: UInt16) -> Diagnostic {
    Diagnostic(
      .error, "port-refused", zh: "系统不让使用端口 \(port)", en: "the system refuses port \(port)",
      at: nil,
      help: Message(
        zh: "用 1024 以上的端口，例如 --port \(PreviewOptions.usualPort)",
        en: "use a port above 1024, such as --port \(PreviewOptions.usualPort)"))
  }

  private static func addressUnusable(_ bind: String, _ reason: Message?) -> Diagnostic {
    let reason = reason ?? Message(zh: "这不是 IP 地址", en: "that is no IP address")
    return Diagnostic(
      .error, "address-unusable", zh: "不能在 \(bind) 上监听：\(reason.zh)",
      en: "cannot listen at \(bind): \(reason.en)", at: nil,
      help: Message(
        zh: "--bind 写本机的一个 IP 地址，例如 127.0.0.1 或 ::1",
        en: "give --bind an address of this machine, such as 127.0.0.1 or ::1"))
  }
}
