// swift-tools-version: 6.1
import PackageDescription

/// The arrows of the house. SwiftPM holds them, and LayeringTests reads the imports beside it:
/// what cannot be imported cannot leak in.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let demonstration = [
  "committee", "documents", "extensions", "headlines", "meetings", "obstacles", "units",
  "tasks/i", "tasks/ii", "tasks/iii", "tasks/iv", "tasks/v", "tasks/vi", "tasks/vii",
]

let themes = ["contrast", "mono", "night", "paper", "sixteen"]

let package = Package(
  name: "steerco",
  products: [.executable(name: "steerco", targets: ["steerco"])],
  targets: [
    .target(name: "SteeringModel", swiftSettings: strict),
    .target(name: "Screen", swiftSettings: strict),
    .target(
      name: "SteeringStore", dependencies: ["SteeringModel", "CLinux"],
      // The seam by which tests make the n-th system call fail: not in what is delivered.
      swiftSettings: strict + [.define("FAULTS", .when(configuration: .debug))]),
    .target(name: "Dashboard", dependencies: ["SteeringModel", "Screen"], swiftSettings: strict),
    .target(name: "CursesTerminal", dependencies: ["Screen", "CNcurses"], swiftSettings: strict),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CLinux"),
    .target(
      name: "Themes", path: "themes",
      resources: themes.map { .embedInCode("\($0).theme") }, swiftSettings: strict),
    .executableTarget(
      name: "steerco",
      dependencies: [
        "Dashboard", "SteeringModel", "SteeringStore", "Screen", "CursesTerminal", "Themes",
      ],
      resources: demonstration.map { .embedInCode("Demonstration/\($0).rec") },
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["SteeringModel", "SteeringStore", "Screen"],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "SteeringModelTests", dependencies: ["SteeringModel", "SteeringStore", "TestSupport"]),
    .testTarget(
      name: "SteeringStoreTests",
      dependencies: ["SteeringStore", "SteeringModel", "CLinux", "TestSupport"],
      swiftSettings: [.define("FAULTS", .when(configuration: .debug))]),
    .testTarget(
      name: "ScreenTests", dependencies: ["Screen", "Themes", "TestSupport"], exclude: ["Golden"]),
    .testTarget(
      name: "DashboardTests",
      dependencies: ["Dashboard", "SteeringModel", "SteeringStore", "Screen", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "CursesTerminalTests",
      dependencies: ["CursesTerminal", "CNcurses", "Screen", "TestSupport", "TerminalExerciser"]),
    // A small program on a terminal, for the tests of what a terminal is left like.
    .executableTarget(
      name: "TerminalExerciser", dependencies: ["CursesTerminal", "Screen"],
      path: "Tests/TerminalExerciser", swiftSettings: strict),
    // The figures of README: `swift run -c release Benchmarks`.
    .executableTarget(
      name: "Benchmarks", dependencies: ["CLinux", "TestSupport"], path: "Tests/Benchmarks",
      exclude: ["floor.c"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["steerco", "SteeringStore", "Screen", "TestSupport"]),
    .testTarget(name: "LayeringTests", dependencies: ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
