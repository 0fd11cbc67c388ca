import Cmimalloc
import Glibc
import SitegenCLI

// Naming the allocator here is what puts it in the place of the C library's own.
mi_process_init()
exit(await SitegenCommand.exitStatus(arguments: Array(CommandLine.arguments.dropFirst())))
