import Foundation
import Screen
import TestSupport
import Testing

extension ProgramTests {
  @Suite struct Themes {
    @Test func aThemeOfTheCommitteesOwnIsRepaintedAsItsFileChanges() throws {
      let folder = try TemporaryDirectory.committee()
      try FileManager.default.createDirectory(
        atPath: folder.path("data/themes"), withIntermediateDirectories: true)
      try folder.write("data/themes/own.theme", "inherits = night\nheader.title = #010203\n")
      let wall = try Wall(folder, ["--theme", "own"])
      try wall.pty.waitFor("47 tasks")
      let before = wall.pty.output.count
      try folder.write("data/themes/own.theme", "inherits = paper\nheader.title = nonsense\n")
      try wall.pty.waitFor("nonsense")
      #expect(wall.pty.output.count > before + 1000, "the whole screen is repainted")
      try wall.quit()
    }

    @Test func aThemeThatComesLaterIsFound() throws {
      let folder = try TemporaryDirectory.committee()
      let wall = try Wall(folder)
      try wall.pty.waitFor("47 tasks")
      try FileManager.default.createDirectory(
        atPath: folder.path("data/themes"), withIntermediateDirectories: true)
      try folder.write("data/themes/own.theme", "inherits = night\n")
      for name in ["night", "contrast", "sixteen", "mono"] {
        wall.pty.send("t")
        try wall.pty.waitFor("Theme \(name)")
      }
      wall.pty.send("t")
      try wall.pty.waitFor("Theme own")
      try wall.quit()
    }
  }
}
