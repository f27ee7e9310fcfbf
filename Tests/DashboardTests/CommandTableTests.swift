import Dashboard
import Screen
import SteeringModel
import Testing

@Suite struct TheCommandTable {
  @Test func everyCommandStandsInItOnce() {
    #expect(CommandTable.entries.map(\.command).count == Command.allCases.count)
    #expect(Set(CommandTable.entries.map(\.command)) == Set(Command.allCases))
  }

  @Test func noKeyGivesTwoCommands() {
    let keys = CommandTable.entries.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func everyCommandHasWordsInEveryLanguage() {
    for language in Language.allCases {
      let words = Settings.words(in: language)
      for command in Command.allCases {
        #expect(!words.command(command).name.isEmpty)
        #expect(!words.command(command).help.isEmpty)
      }
    }
  }

  @Test func theKeyBarFitsAndNeverLosesHelpAndQuit() {
    for columns in [40, 60, 80, 100, 120, 200] {
      let stage = Stage(size: Size(columns: columns, rows: 24))
      #expect(stage.bottomLine.contains("? help"), "\(columns)")
      #expect(stage.bottomLine.contains("q quit"), "\(columns)")
      #expect(stage.bottomLine.count <= columns)
    }
  }

  @Test func thePaletteFindsACommandByItsWordsAndDoesIt() throws {
    var stage = Stage()
    try stage.press(": w a l l <enter>")
    #expect(stage.state.isWall)
  }

  @Test func helpCanBeSearched() throws {
    var stage = Stage()
    try stage.press("?")
    #expect(stage.screen.contains { $0.contains("Mark complete") })
    try stage.press("t h e m e")
    #expect(stage.screen.contains { $0.contains("The next theme") })
    #expect(!stage.screen.contains { $0.contains("Mark complete") })
    try stage.press("<esc>")
    #expect(stage.state.overlays.isEmpty)
  }

  @Test func theBottomLineNamesTheKeysThatWorkHere() throws {
    var stage = Stage()
    for (script, keys) in [
      ("?", "Esc back"), (":", "Enter take"), ("f", "Enter take"), ("!", "e editor"),
      ("<enter>", "Esc back"),
    ] {
      try stage.press(script)
      #expect(stage.bottomLine.contains(keys), "\(script)")
      #expect(!stage.bottomLine.contains("/ search"), "\(script)")
      try stage.press("<esc>")
      #expect(stage.bottomLine.contains("/ search"))
    }
  }

  @Test func helpTellsOfTheKeysThatWorkWhereItWasAsked() throws {
    var stage = Stage()
    try stage.press("! ?")
    #expect(stage.screen.contains { $0.contains("Open the record in $EDITOR") })
    #expect(!stage.screen.contains { $0.contains("Mark complete") })
    try stage.press("<esc> <esc> <enter> ?")
    #expect(stage.screen.contains { $0.contains("Mark complete") })
    #expect(!stage.screen.contains { $0.contains("Open the whole record") })
  }
}
