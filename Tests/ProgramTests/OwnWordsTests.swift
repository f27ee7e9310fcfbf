import Foundation
import TestSupport
import Testing

extension ProgramTests {
  /// What an operator calls things in a file of the configuration.
  @Suite struct WordsOfTheirOwn {
    @Test func theyAreSaidAndTheirMistakesAreNamed() throws {
      let folder = try TemporaryDirectory.committee()
      try folder.write("config/steerco/words/nb.ftl", "count-tasks = { $count } gjøremål\ntasks\n")
      let nb = ["--language", "nb", "--date", "2026-11-21", folder.data]
      let environment = ["XDG_CONFIG_HOME": folder.path("config")]
      let own = try Program.run(["summary"] + nb, environment: environment)
      #expect(own.lines.contains("47 gjøremål"), "\(own.text)")
      #expect(own.complaint == "steerco: words/nb.ftl:2: ikke en melding: hoppet over\n")
      #expect(own.end == .exited(0))
      let usual = try Program.run(["summary"] + nb)
      #expect(usual.lines.contains("47 oppgaver"), "\(usual.text)")
      #expect(usual.complaint.isEmpty)
      let english = try Program.run(
        ["summary", "--date", "2026-11-21", folder.data], environment: environment)
      #expect(english.lines.contains("47 tasks") && english.complaint.isEmpty)
    }

    @Test func theDashboardSaysThemToo() throws {
      let folder = try TemporaryDirectory.committee()
      try folder.write("config/steerco/words/en.ftl", "units = Offices\nlive = { $nobody }\n")
      let wall = try Wall(folder, environment: ["XDG_CONFIG_HOME": folder.path("config")])
      try wall.pty.waitFor("Offices")
      try wall.pty.waitFor("words/en.ftl:2: “live” is given no $nobody")
      try wall.quit()
    }

    /// A stranger's data could otherwise call one thing another.
    @Test func dataBringNoWords() throws {
      let folder = try TemporaryDirectory.committee()
      for place in ["data/words/en.ftl", "data/steerco/words/en.ftl", "data/en.ftl"] {
        try folder.write(place, "tasks = Nothing\ncount-tasks = none\n")
      }
      let answer = try Program.run(["--plain", "."], in: folder.data)
      #expect(answer.text.contains("47 tasks") && !answer.text.contains("Nothing"))
    }
  }
}
