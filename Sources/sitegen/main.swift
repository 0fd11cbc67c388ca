import Glibc
import SitegenCLI

exit(await SitegenCommand.exitStatus(arguments: Array(CommandLine.arguments.dropFirst())))
