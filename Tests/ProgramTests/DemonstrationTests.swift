import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  /// `steerco demo`: the first thing that anybody sees of it.
  @Suite struct Demonstration {
    /// `steerco demo` typed in a directory, on a terminal.
    private func demo(_ arguments: String, in folder: TemporaryDirectory) throws -> PseudoTerminal {
      let pty = try PseudoTerminal()
      try pty.spawn(
        "/bin/sh", ["-c", "cd \"$1\" && exec \"$0\" demo \(arguments)", Program.path, folder.path],
        environment: Program.surroundings())
      return pty
    }

    private func expectDemonstration(_ folder: TemporaryDirectory, _ name: String) throws {
      let there = FileManager.default.enumerator(atPath: folder.path(name))?
        .compactMap { $0 as? String }.sorted()
      let wanted = FileManager.default.enumerator(atPath: Program.demonstration)?
        .compactMap { $0 as? String }.sorted()
      #expect(there == wanted)
      for file in wanted ?? [] where file.hasSuffix(".rec") {
        let bytes = try Data(contentsOf: URL(filePath: "\(Program.demonstration)/\(file)"))
        #expect(try folder.bytes("\(name)/\(file)") == Array(bytes), "\(file)")
      }
    }

    @Test(arguments: [("", "steerco-demo"), ("mine", "mine"), ("mine/", "mine")])
    func isWrittenByteForByteAndOpened(arguments: String, name: String) throws {
      let folder = TemporaryDirectory()
      let pty = try demo(arguments, in: folder)
      try pty.waitFor("47 tasks")
      try expectDemonstration(folder, name)
      #expect(try folder.names() == [name])
      pty.send("q")
      #expect(try pty.waitForExit() == .exited(0))
      #expect(try folder.names() == [name])
    }

    @Test func isNeverWrittenOverWhatIsThere() throws {
      let folder = try TemporaryDirectory.committee()
      try folder.replace("Id: 57-023", by: "Id: MINE-1", in: "data/tasks/iii.rec")
      try FileManager.default.removeItem(atPath: folder.path("data/headlines.rec"))
      let before = try folder.files()
      let pty = try demo("data", in: folder)
      try pty.waitFor("MINE-1")
      pty.send("q")
      #expect(try pty.waitForExit() == .exited(0))
      #expect(try folder.files() == before)
    }

    @Test func withoutATerminalNothingIsWritten() throws {
      let folder = TemporaryDirectory()
      let answer = try Program.run(["demo"], in: folder.path)
      expectRefused(answer, naming: "terminal")
      #expect(try folder.names() == [])
    }

    @Test(arguments: ["demo --theme papr", "demo --date 2026-02-30", "demo no/such/place"])
    func wrongUseWritesNothing(line: String) throws {
      let folder = TemporaryDirectory()
      let pty = try demo(String(line.dropFirst(5)), in: folder)
      #expect(try pty.waitForExit() == .exited(2))
      #expect(!pty.output.contains(0x1B))
      #expect(pty.screen.lines.filter { !$0.isEmpty }.count == 1)
      #expect(try folder.names() == [])
    }

    @Test func whatCannotBeWrittenWholeIsNotLeftThere() throws {
      let folder = TemporaryDirectory()
      let pty = try PseudoTerminal()
      // No file of the demonstration larger than four blocks can be written.
      try pty.spawn(
        "/bin/sh",
        [
          "-c", "cd \"$1\" && trap '' XFSZ && ulimit -f 4 && exec \"$0\" demo", Program.path,
          folder.path,
        ], environment: Program.surroundings())
      #expect(try pty.waitForExit() == .exited(2))
      #expect(pty.screen.text.contains("steerco: steerco-demo/committee.rec: File too large"))
      #expect(try folder.names() == [])
    }

    @Test func aFileOfThatNameIsNoDemonstration() throws {
      let folder = TemporaryDirectory()
      try folder.write("steerco-demo", "mine\n")
      let pty = try demo("", in: folder)
      #expect(try pty.waitForExit() == .exited(2))
      #expect(pty.screen.text.contains("steerco-demo: "))
      #expect(!pty.output.contains(0x1B))
      #expect(try folder.text("steerco-demo") == "mine\n")
    }
  }
}

/// One line on standard error that names what is wrong, nothing on standard output, exit code 2.
func expectRefused(
  _ answer: Program.Answer, naming words: String..., code: CInt = 2,
  at location: SourceLocation = #_sourceLocation
) {
  #expect(answer.end == .exited(code), sourceLocation: location)
  #expect(answer.output.isEmpty, sourceLocation: location)
  #expect(
    answer.complaint.hasPrefix("steerco: ") && answer.complaint.hasSuffix("\n")
      && answer.complaint.filter { $0 == "\n" }.count == 1,
    "\(answer.complaint)", sourceLocation: location)
  for word in words {
    #expect(
      answer.complaint.contains(word), "\(word) in \(answer.complaint)", sourceLocation: location)
  }
  #expect(!answer.errors.contains(0x1B), sourceLocation: location)
}
