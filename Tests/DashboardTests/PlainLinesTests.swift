import Dashboard
import Screen
import SteeringModel
import TestSupport
import Testing

@Suite struct PlainLines {
  @Test func sayEverythingInWords() {
    let lines = Stage().state.plainLines
    #expect(lines.contains("15 completed, 3 late"))
    #expect(lines.contains("overdue: 7, 6 behind, 1 blocked"))
    #expect(lines.contains { $0.hasPrefix("57-023, behind, overdue by 325 days, 2025, Science") })
    #expect(lines.filter { $0.hasPrefix("57-") }.count == 48)
  }

  @Test func useNoSignWithoutItsWord() {
    for line in Stage().state.plainLines {
      #expect(!line.contains { "▲■▸✓█░▒▓●○▌─".contains($0) }, "\(line)")
    }
  }
}

/// The same screens in every language, so that no word is missing, cut or in the wrong place.
@Suite struct ScreensInEveryLanguage {
  @Test(arguments: Language.allCases, ["", "<enter>", "c", "?", "w", "!"])
  func areAsDrawn(_ language: Language, _ script: String) throws {
    var stage = Stage(language: language)
    try stage.press(script)
    let names = ["": "dashboard", "<enter>": "detail", "c": "complete", "?": "help", "w": "wall"]
    try Golden.check("\(language.rawValue)-\(names[script] ?? "problems")", stage.screen)
  }

  @Test(arguments: Language.allCases)
  func fitAtEightyColumns(_ language: Language) throws {
    let stage = Stage(size: Size(columns: 80, rows: 24), language: language)
    try Golden.check("\(language.rawValue)-80x24", stage.screen)
  }
}
