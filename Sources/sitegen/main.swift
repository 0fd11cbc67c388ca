import ArgumentParser
import SitegenCLI

SitegenCommand.main()
