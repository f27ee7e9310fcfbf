import Glibc

/// How a program ended.
package enum ProgramEnd: Hashable, Sendable {
  case exited(CInt)
  case signalled(CInt)
}

/// A terminal's settings, comparable.
package struct TerminalSettings: Hashable, CustomStringConvertible {
  package let description: String
  /// Whether keys are echoed and read by lines, as a shell's user expects.
  package let isCooked: Bool

  init(of descriptor: CInt) {
    var settings = termios()
    let code = tcgetattr(descriptor, &settings)
    let controls = withUnsafeBytes(of: &settings.c_cc) { $0.map { String($0) } }
    description =
      "\(code) \(settings.c_iflag) \(settings.c_oflag) \(settings.c_cflag) "
      + "\(settings.c_lflag) \(controls.joined(separator: ","))"
    isCooked = settings.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO)
  }
}

extension PseudoTerminal {
  /// A call of the operating system that failed.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    init(_ operation: String, _ code: CInt) {
      description = "\(operation): \(String(cString: strerror(code)))"
    }
  }

  /// Something that was waited for did not come; it shows what was there.
  package struct Unseen: Error, CustomStringConvertible {
    let what: String
    let screen: [String]
    let exit: ProgramEnd?

    package var description: String {
      let end = exit.map { ", and the program has ended: \($0)" } ?? ""
      return "\(what) did not come\(end); the screen shows\n" + screen.joined(separator: "\n")
    }
  }
}

/// Where the programs of this package were built.
package enum Products {
  /// The path of one of them: beside the tests' own program.
  package static func path(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(
      decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let isTests = own.contains("PackageTests.xctest")
    // Where a runner has loaded the tests as a library, it was told their path.
    let program =
      isTests ? own : CommandLine.arguments.first { $0.contains("PackageTests.xctest") } ?? own
    let parts = program.split(separator: "/", omittingEmptySubsequences: false)
    let cut = parts.firstIndex { $0.hasSuffix("PackageTests.xctest") } ?? parts.count - 1
    return (parts[..<cut] + [Substring(name)]).joined(separator: "/")
  }
}
