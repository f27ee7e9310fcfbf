@testable import Dashboard
import SteeringModel
import Testing

/// A user's own words stand above the program's, message by message.
@Suite struct OwnWords {
  private func own(
    _ text: String, _ language: Language = .en
  ) -> (words: Words, mistakes: [String], lacking: [String]) {
    let (words, warnings) = Words.overriding(language, with: Array(text.utf8))
    let lacking = warnings.flatMap {
      if case .lacking(let names) = $0.kind { names } else { [] as [String] }
    }
    return (words, warnings.filter(\.isMistake).map(words.wordsWarning), lacking)
  }

  @Test func whatTheySayIsSaid() {
    let file = """
      tasks = Assignments
      command-complete = tick off
      days = { $count ->
          [one] a day
         *[other] { $count } sunrises
      }
      """
    let (words, mistakes, lacking) = own(file)
    #expect(words.tasks == "Assignments")
    #expect(words.command(.complete).name == "tick off")
    #expect(
      words.command(.complete).help == Words.builtIn(.en).command(.complete).help,
      "what a message leaves out is the program's")
    #expect(words.daysLate(3) == "overdue by 3 sunrises", "the program's messages refer to it")
    #expect(words.deadlines == "Deadlines")
    #expect(mistakes == [])
    #expect(lacking.count == MessageKey.all.count - 3)
    #expect(lacking.contains("command-complete.help") && !lacking.contains("tasks"))
  }

  @Test func aMistakeCostsItsMessageOnly() {
    let file = """
      tasks = Assignments
      units
      deadlines = { $when }
      done = { done }
      missing = { nowhere }
      tasks = Twice
      not-a-word = x
      unassigned = two
          lines
      live = { "" }
      help = Assistance
      """
    let (words, mistakes, _) = own(file)
    #expect(words.tasks == "Assignments")
    #expect(words.help == "Assistance")
    #expect(words.units == "Units" && words.deadlines == "Deadlines" && words.done == "done")
    #expect(words.missing == "missing" && words.unassigned == "(no lead)" && words.live == "live")
    #expect(
      mistakes == [
        "words/en.ftl:2: no message: left out",
        "words/en.ftl:3: “deadlines” is given no $when",
        "words/en.ftl:4: “done” cannot be said: the program's own words are used",
        "words/en.ftl:5: “missing” cannot be said: the program's own words are used",
        "words/en.ftl:6: “tasks” stands above already; the line above holds",
        "words/en.ftl:7: no message is called “not-a-word”",
        "words/en.ftl:8: “unassigned” cannot be said: the program's own words are used",
        "words/en.ftl:10: “live” cannot be said: the program's own words are used",
      ])
  }

  @Test func helpersOfTheirOwnAreNoMistake() {
    let (words, mistakes, _) = own("tasks = { -thing }s of { whom }\n-thing = Dut\nwhom = us\n")
    #expect(words.tasks == "Duts of us")
    #expect(mistakes == [])
  }

  /// A message that the program's refer to can break those; they stay as they are.
  @Test func aBrokenMessageBreaksNoOther() {
    let (words, mistakes, _) = own("days = { $weeks } weeks\n")
    #expect(words.days(3) == "3 days")
    #expect(words.daysLate(3) == "overdue by 3 days")
    #expect(mistakes == ["words/en.ftl:1: “days” is given no $weeks"])
  }

  @Test func whatWouldTurnTheLineIsNotTaken() {
    let (words, mistakes, _) = own("tasks = \u{202E}sksaT\nunits = U\u{1B}[2J\n")
    #expect(words.tasks == "Tasks" && words.units == "Units")
    #expect(mistakes.count == 2)
  }

  @Test(arguments: Language.allCases)
  func aFileThatIsNoTextIsNotUsed(_ language: Language) {
    let bytes = Array("tasks = X\nunits = ".utf8) + [0xFF, 0xFE]
    let (words, warnings) = Words.overriding(language, with: bytes)
    #expect(words.tasks == Words.builtIn(language).tasks)
    #expect(warnings.map(\.kind) == [.notText] && warnings.map(\.line) == [0])
    #expect(words.wordsWarning(warnings[0]).hasPrefix("words/\(language.rawValue).ftl: "))
  }

  @Test func anEmptyFileLacksEverything() {
    let (words, warnings) = Words.overriding(.vi, with: [])
    #expect(words.tasks == "Nhiệm vụ")
    #expect(warnings.count == 1 && !warnings[0].isMistake)
  }

  /// Without a message there is its key, and never an end to the program.
  @Test func whatNobodySaysIsShownByItsKey() {
    let words = Words(.en, FluentCatalogue(Array("late = { $howmany }\n".utf8)))
    #expect(words.tasks == "tasks")
    #expect(words.late(3) == "late")
    #expect(words.command(.quit).help == "command-quit.help")
    #expect(words.name(.completed as Standing) == "standing-completed")
    #expect(words.headline(.onSchedule, 3) == "headline-on-schedule")
  }

  @Test func aMistakeIsToldOnTheScreenUntilTheNextKey() throws {
    var stage = Stage()
    let (_, warnings) = Words.overriding(.en, with: Array("units\n".utf8))
    stage.send(.wordsLoaded(mistakes: warnings.filter(\.isMistake)))
    #expect(stage.bottomLine.contains("words/en.ftl:1: no message: left out"))
    try stage.press("<down>")
    #expect(!stage.bottomLine.contains("words/en.ftl"))
  }
}
