import Testing

@testable import SitegenCLI
