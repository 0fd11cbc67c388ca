// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "sitegen",
  products: [
    .executable(name: "sitegen", targets: ["sitegen"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
  ],
  targets: [
    .systemLibrary(
      name: "Ccmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(
      name: "Cgumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "Cmimalloc", providers: [.apt(["libmimalloc-dev"])]),
    .systemLibrary(name: "CLinux"),

    .target(name: "Parallel", swiftSettings: settings),
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(name: "HTML", dependencies: ["Cgumbo", "Diagnostics"], swiftSettings: settings),
    .target(name: "CSS", dependencies: ["HTML"], swiftSettings: settings),
    .target(name: "Media", swiftSettings: settings),
    .target(name: "SchemaOrg", swiftSettings: settings),
    .target(name: "Captions", dependencies: ["Diagnostics", "HTML"], swiftSettings: settings),
    .target(
      name: "Accessibility", dependencies: ["CSS", "Diagnostics", "HTML"], swiftSettings: settings),
    .target(
      name: "Lint",
      dependencies: [
        "Accessibility", "Captions", "CSS", "HTML", "Diagnostics", "Parallel", "SchemaOrg",
      ],
      swiftSettings: settings),
    .target(
      name: "Markdown", dependencies: ["Ccmark", "Diagnostics", "HTML"], swiftSettings: settings),
    .target(
      name: "Content",
      dependencies: [
        "Captions", "Parallel", "Markdown", "Diagnostics", "HTML", "SchemaOrg",
        .product(name: "Yams", package: "Yams"),
        .product(name: "SwiftCSV", package: "SwiftCSV"),
      ], swiftSettings: settings),
    .target(
      name: "Theme",
      dependencies: [
        "Captions", "Content", "CSS", "HTML", "Markdown", "Diagnostics", "SchemaOrg",
        .product(name: "Yams", package: "Yams"),
      ], swiftSettings: settings),
    .target(
      name: "Site",
      dependencies: [
        "CLinux", "Parallel", "Captions", "Media", "Content", "Theme", "Lint", "Accessibility",
        "CSS", "Markdown",
        "HTML",
        "Diagnostics",
      ],
      swiftSettings: settings),
    .target(name: "Import", dependencies: ["Diagnostics", "HTML"], swiftSettings: settings),
    .target(
      name: "Preview",
      dependencies: [
        "Site", "Accessibility", "Content", "Diagnostics", "HTML",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ], resources: [.embedInCode("Assets")], swiftSettings: settings),
    .target(
      name: "SitegenCLI",
      dependencies: [
        "Import", "Site", "Preview", "Theme", "Lint", "Accessibility", "Captions", "Content",
        "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "sitegen", dependencies: ["Cmimalloc", "SitegenCLI"], swiftSettings: settings,
      // What a build keeps for the next one is kept for one and the same program.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--build-id"])]),
    .executableTarget(
      name: "sitegen-dev",
      dependencies: [
        "Content", "Site", "Markdown", "Captions", "HTML", "Lint", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ], exclude: ["Axe", "Hugo", "Standards", "WebVTT"], swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["CLinux", "Site"], path: "Tests/Support",
      swiftSettings: settings),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"], swiftSettings: settings),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], exclude: ["Schemas"],
      swiftSettings: settings),
    .testTarget(
      name: "HTMLTests", dependencies: ["HTML", "TestSupport"], exclude: ["Tree/Cases"],
      swiftSettings: settings),
    .testTarget(
      name: "CSSTests", dependencies: ["CSS", "HTML", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "CaptionsTests", dependencies: ["Captions", "Diagnostics", "Site", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "MediaTests", dependencies: ["Media", "Site", "TestSupport"],
      exclude: ["Files", "make_files.sh"], swiftSettings: settings),
    .testTarget(
      name: "ImportTests", dependencies: ["Import", "Diagnostics", "Site", "TestSupport"],
      exclude: ["Documents"], swiftSettings: settings),
    .testTarget(
      name: "AccessibilityTests",
      dependencies: ["Accessibility", "CSS", "Diagnostics", "HTML", "TestSupport"],
      exclude: ["Reading/Pages"], swiftSettings: settings),
    .testTarget(
      name: "LintTests", dependencies: ["Lint", "CSS", "HTML", "Diagnostics", "TestSupport"],
      exclude: ["Chinese/Pages"],
      swiftSettings: settings),
    .testTarget(
      name: "ChoreTests", dependencies: ["TestSupport", "sitegen-dev"],
      exclude: ["ACT", "Instructions"],
      swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics", "HTML", "TestSupport"],
      exclude: ["Cases"], swiftSettings: settings),
    .testTarget(
      name: "ContentTests", dependencies: ["Content", "Markdown", "Site", "TestSupport"],
      exclude: ["FrontMatterFaults"], swiftSettings: settings),
    .testTarget(
      name: "ThemeTests",
      dependencies: ["Theme", "Captions", "Content", "Markdown", "Diagnostics", "TestSupport"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Accessibility", "Content", "Diagnostics", "Site", "TestSupport", "Theme", "sitegen",
        "sitegen-dev",
      ],
      exclude: ["BadSites", "GoldenSite", "StructuredData"], swiftSettings: settings),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Preview", "Site", "Content", "Diagnostics", "TestSupport", "sitegen", "sitegen-dev",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PortalTests",
      dependencies: [
        "Site", "Content", "Lint", "Accessibility", "HTML", "Diagnostics", "TestSupport",
      ], exclude: ["Readings", "make_recordings.sh"], swiftSettings: settings),
    .testTarget(
      name: "CLITests", dependencies: ["SitegenCLI", "Content", "TestSupport", "sitegen"],
      exclude: ["Cases"],
      swiftSettings: settings),
  ]
)
