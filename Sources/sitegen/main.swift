import CLinux
import Glibc
import SitegenCLI

linux_keep_memory()
exit(await SitegenCommand.exitStatus(arguments: Array(CommandLine.arguments.dropFirst())))
