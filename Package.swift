// swift-tools-version: 6.1
import PackageDescription

/// What each target may import. SwiftPM holds it, and LayeringTests reads the imports beside it.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let demonstration = [
  "committee", "communes", "documents", "extensions", "headlines", "meetings", "members",
  "obstacles", "units",
  "tasks/i", "tasks/ii", "tasks/iii", "tasks/iv", "tasks/v", "tasks/vi", "tasks/vii",
  "reports/2026-06", "reports/2026-07", "reports/2026-08", "reports/2026-09", "reports/2026-10",
  "reports/57-007",
]

let themes = ["contrast", "mono", "night", "paper", "sixteen"]

let languages = ["en", "hi", "nb", "vi"]

let package = Package(
  name: "steerco",
  products: [.executable(name: "steerco", targets: ["steerco"])],
  targets: [
    .target(name: "RecText", swiftSettings: strict),
    .target(name: "SteeringModel", dependencies: ["RecText"], swiftSettings: strict),
    .target(name: "Screen", swiftSettings: strict),
    .target(
      name: "SteeringStore", dependencies: ["SteeringModel", "RecText", "CLinux"],
      // The seam by which tests make the n-th system call fail: not in what is delivered.
      swiftSettings: strict + [.define("FAULTS", .when(configuration: .debug))]),
    .target(
      name: "Dashboard", dependencies: ["SteeringModel", "RecText", "Screen"],
      resources: languages.map { .embedInCode("Words/\($0).ftl") }, swiftSettings: strict),
    .target(name: "CursesTerminal", dependencies: ["Screen", "CNcurses"], swiftSettings: strict),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CLinux"),
    .target(
      name: "Themes", path: "themes",
      resources: themes.map { .embedInCode("\($0).theme") }, swiftSettings: strict),
    .executableTarget(
      name: "steerco",
      dependencies: [
        "Dashboard", "SteeringModel", "SteeringStore", "RecText", "Screen", "CursesTerminal",
        "Themes",
      ],
      resources: demonstration.map { .embedInCode("Demonstration/\($0).rec") },
      swiftSettings: strict),

    .testTarget(name: "RecTextTests", dependencies: ["RecText", "TestSupport"]),
    .target(
      name: "TestSupport", dependencies: ["Screen"], path: "Tests/TestSupport"),
    .testTarget(
      name: "SteeringModelTests", dependencies: ["SteeringModel", "RecText", "TestSupport"]),
    .testTarget(
      name: "SteeringStoreTests",
      dependencies: ["SteeringStore", "SteeringModel", "CLinux", "TestSupport"],
      swiftSettings: [.define("FAULTS", .when(configuration: .debug))]),
    .testTarget(
      name: "ScreenTests", dependencies: ["Screen", "Themes", "TestSupport"], exclude: ["Golden"]),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "Dashboard", "SteeringModel", "SteeringStore", "RecText", "Screen", "TestSupport",
      ],
      exclude: ["Golden", "Fixtures"]),
    .testTarget(
      name: "CursesTerminalTests",
      dependencies: ["CursesTerminal", "CNcurses", "Screen", "TestSupport", "TerminalExerciser"]),
    // A small program on a terminal, for the tests of what a terminal is left like.
    .executableTarget(
      name: "TerminalExerciser", dependencies: ["CursesTerminal", "Screen"],
      path: "Tests/TerminalExerciser", swiftSettings: strict),
    // The figures of README: `swift run -c release Benchmarks`.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CLinux", "CursesTerminal", "Dashboard", "Screen", "SteeringModel", "SteeringStore",
        "TestSupport", "Themes",
      ],
      path: "Tests/Benchmarks", exclude: ["floor.c"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: ["steerco", "RecText", "SteeringModel", "Screen", "TestSupport"]),
    .testTarget(name: "LayeringTests", dependencies: ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
