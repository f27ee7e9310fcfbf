import Dashboard
import Foundation
import RecText
import Screen
import SteeringModel
import Testing

private let task = "%rec: Task\n\nId: T-1\nTitle: One\nStatus: in-progress\nDue: 2026\n"
private let obstacle = "%rec: Obstacle\n\nId: V-09\nTask: T-1\nText: old\nStatus: cleared\n"

private func committee() -> FilesInMemory {
  FilesInMemory([("obstacles.rec", obstacle), ("tasks.rec", task)])
}

extension Stage {
  /// The last lines of the screen, where answers stand, as one.
  fileprivate var told: String {
    screen.suffix(4).map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
  }
}

/// What an operator decides and takes back while colleagues write into the same files.
@Suite struct BesideColleagues {
  @Test(arguments: ["", "F "])
  func aNumberThatIsTakenMeanwhileIsPassedOverAndTheNextOneTold(_ before: String) throws {
    var files = committee()
    var stage = Stage(files.board)
    files["obstacles.rec"] += "\nId: V-10\nTask: T-1\nText: theirs\nStatus: open\n"
    try stage.press(before + "o m i n e <enter> <enter> <enter> y")
    try stage.saveUnseen(in: &files)
    #expect(stage.told.contains("Saved: V-11 obstacle recorded, obstacles.rec"))
    #expect(files["obstacles.rec"].contains("Id: V-10\nTask: T-1\nText: theirs\n"))
    #expect(files["obstacles.rec"].contains("Id: V-11\nTask: T-1\nText: mine\n"))
  }

  @Test func twoOperatorsGetTwoNumbersAndEachIsTold() throws {
    var files = committee()
    var (one, other) = (Stage(files.board), Stage(files.board))
    try one.press("o o n e <enter> <enter> <enter> y")
    try other.press("o t w o <enter> <enter> <enter> y")
    try one.saveUnseen(in: &files)
    try other.saveUnseen(in: &files)
    #expect(one.told.contains("Saved: V-10 obstacle recorded"))
    #expect(other.told.contains("Saved: V-11 obstacle recorded"))
    for text in ["one", "two"] { #expect(files["obstacles.rec"].contains("Text: \(text)\n")) }
  }

  @Test func anAnswerThatAColleagueWroteIsNotTakenOutWithTheObstacle() throws {
    var files = committee()
    var stage = Stage(files.board)
    try stage.press("o m i n e <enter> <enter> <enter> y")
    try stage.save(in: &files)
    let recorded = files["obstacles.rec"]
    files["obstacles.rec"] += "Answer: yes\n"
    let answered = files["obstacles.rec"]
    try stage.press("u")
    try stage.saveUnseen(in: &files)
    #expect(files["obstacles.rec"] == answered)
    #expect(
      stage.told.contains(
        "Not saved: V-10 was changed by somebody else: Answer was missing, is yes"))
    // Once the answer is gone again, the obstacle can be taken back.
    files["obstacles.rec"] = recorded
    try stage.press("u")
    try stage.save(in: &files)
    #expect(stage.told.contains("Saved: V-10 undone"))
    #expect(files["obstacles.rec"] == obstacle)
  }

  @Test func aMoveOfADeadlineWithAColleaguesLineInItsLedgerStaysWhole() throws {
    var files = committee()
    var stage = Stage(files.board)
    try stage.press("d C-u 2 0 2 7 <enter> l a t e <enter> <enter> y")
    try stage.save(in: &files)
    let ledger = files["extensions.rec"]
    files["extensions.rec"] = ledger.replacing("Reason: late\n", with: "Reason: late\n+ theirs\n")
    #expect(files["extensions.rec"] != ledger)
    let before = (files["tasks.rec"], files["extensions.rec"])
    try stage.press("u")
    try stage.saveUnseen(in: &files)
    #expect(stage.told.contains("was changed by somebody else: Reason was late"))
    #expect((files["tasks.rec"], files["extensions.rec"]) == before)
    #expect(stage.state.undoable.count == 1)
  }

  @Test func aNoteThatAColleagueChangedIsLeftAndTheUndoKept() throws {
    var files = committee()
    var stage = Stage(files.board)
    try stage.press("n h e a r d <enter> y")
    try stage.save(in: &files)
    let noted = files["tasks.rec"]
    let changed = noted.replacing("Note: heard\n", with: "Note: heard, and more\n")
    files["tasks.rec"] = changed
    try stage.press("u")
    try stage.saveUnseen(in: &files)
    #expect(files["tasks.rec"] == changed)
    #expect(stage.told.contains("T-1 was changed by somebody else"))
    #expect(stage.told.contains("is heard, and more"))
    files["tasks.rec"] = noted
    try stage.press("u")
    try stage.save(in: &files)
    #expect(stage.told.contains("Saved: T-1 undone"))
    #expect(files["tasks.rec"] == task)
  }

  @Test func aColleaguesChangeOfAnotherFieldDoesNotStandInTheWayOfAnUndo() throws {
    var files = committee()
    var stage = Stage(files.board)
    try stage.press("n h e a r d <enter> y")
    try stage.save(in: &files)
    files["tasks.rec"] = files["tasks.rec"].replacing("Title: One\n", with: "Title: First\n")
    try stage.press("u")
    try stage.save(in: &files)
    #expect(files["tasks.rec"] == task.replacing("Title: One\n", with: "Title: First\n"))
  }

  @Test func anObstacleIsTakenBackFromAFileThatHasChangedUnseen() throws {
    var files = committee()
    var stage = Stage(files.board)
    try stage.press("o m i n e <enter> <enter> <enter> y")
    try stage.save(in: &files)
    files["obstacles.rec"] =
      files["obstacles.rec"].replacing("Text: old\n", with: "Text: older\n")
      + "\nId: V-11\nTask: T-1\nText: theirs\n"
    try stage.press("u")
    try stage.save(in: &files)
    #expect(stage.told.contains("Saved: V-10 undone"))
    #expect(
      files["obstacles.rec"]
        == obstacle.replacing("old", with: "older") + "\nId: V-11\nTask: T-1\nText: theirs\n")
    #expect(stage.state.undoable.isEmpty && stage.state.redoable.count == 1)
  }

  @Test func aDeadlineThatWentToAndFroIsTakenBackStepByStep() throws {
    var files = committee()
    var stage = Stage(files.board)
    var states: [[String]] = []
    for year in ["2 0 2 7", "2 0 2 6", "2 0 2 7"] {
      states.append([files["tasks.rec"], files["extensions.rec"]])
      try stage.press("d C-u \(year) <enter> l a t e <enter> <enter> y")
      try stage.save(in: &files)
      #expect(stage.told.contains("deadline moved"))
    }
    for state in states.reversed() {
      try stage.press("u")
      try stage.save(in: &files)
      #expect(stage.told.contains("undone"))
      #expect([files["tasks.rec"], files["extensions.rec"]] == state)
    }
  }

  @Test func aFullDiskIsSaidAsSuchAndTakesNoUndoAway() throws {
    var files = committee()
    var stage = Stage(files.board)
    let full = SaveOutcome.failed(
      path: "obstacles.rec", operation: "write", reason: "No space left on device")
    try stage.press("o m i n e <enter> <enter> <enter> y")
    try stage.settle(full)
    #expect(stage.told.contains("Not saved: obstacles.rec: No space left on device"))
    #expect(!stage.told.contains("no longer in the files"))
    #expect(stage.state.undoable.isEmpty)
    try stage.press("y")
    try stage.save(in: &files)
    try stage.press("u")
    try stage.settle(full)
    #expect(stage.told.contains("Not saved: obstacles.rec: No space left on device"))
    try stage.press("u")
    try stage.save(in: &files)
    #expect(files["obstacles.rec"] == obstacle)
  }
}

/// Taking back what the journal tells of: through `U`.
@Suite struct TakingBackOlderChanges {
  private static let journal = """
    %rec: Entry

    At: 2026-11-20T10:00:00.000000+07:00
    By: op
    Action: obstacle
    Task: T-1
    Record: Obstacle V-10
    Whole: added
    Field: Id
    From:
    To: V-10
    Field: Task
    From:
    To: T-1
    Field: Text
    From:
    To: mine

    """

  private func stage(_ obstacles: String) -> Stage {
    Stage(
      FilesInMemory([
        ("journal/2026-11-20.rec", Self.journal), ("obstacles.rec", obstacle + obstacles),
        ("tasks.rec", task),
      ]).board)
  }

  @Test func theRecordThatAnEntryAddedGoesAsItStands() throws {
    var stage = stage("\nId: V-10\nTask: T-1\nText: mine\n")
    try stage.press("U <enter> y")
    #expect(
      stage.saves.map(\.operations) == [
        [
          .remove(
            RecordKey(.obstacle, "V-10"), text: Array("Id: V-10\nTask: T-1\nText: mine\n".utf8),
            lead: [])
        ]
      ])
  }

  @Test func whatHasGrownSinceIsToldAndStays() throws {
    var stage = stage("\nId: V-10\nTask: T-1\nText: mine\nAnswer: yes\n")
    try stage.press("U <enter> y")
    #expect(stage.saves.isEmpty)
    #expect(stage.told.contains("Answer has been changed since: nothing is taken back"))
  }

  /// Wherever the colleague's line stands, it is that line which is told.
  @Test(arguments: [
    ("Id: V-10\nAnswer: yes\nTask: T-1\nText: mine\n", "Answer"),
    ("Id: V-10\nTask: T-1\n", "Text"), ("Id: V-10\nTask: T-1\nText: theirs\n", "Text"),
    ("Id: V-10\nTask: T-1\n# a comment\nText: mine\n", "# a comment"),
  ])
  func whatHasChangedSinceIsNamed(text: String, name: String) throws {
    var stage = stage("\n" + text)
    try stage.press("U <enter> y")
    #expect(stage.saves.isEmpty)
    #expect(stage.told.contains("\(name) has been changed since: nothing is taken back"))
  }

  @Test func allValuesOfAFieldThatWasEmptiedComeBack() throws {
    let entry = ["B", "A"].map { "Field: Lead\nFrom: \($0)\nTo:\n" }.joined()
    var files = FilesInMemory([
      (
        "journal/2026-11-20.rec",
        "%rec: Entry\n\nAt: 2026-11-20T10:00:00.000000+07:00\nAction: set\nRecord: T-1\n" + entry
      ),
      ("tasks.rec", task),
    ])
    var stage = Stage(files.board)
    try stage.press("U <enter> y")
    try stage.save(in: &files)
    #expect(files["tasks.rec"] == task + "Lead: A\nLead: B\n")
  }

  @Test func aRecordThatIsGoneIsSaidToBeGone() throws {
    var stage = stage("")
    try stage.press("U <enter> y")
    #expect(stage.saves.isEmpty)
    #expect(stage.told.contains("the record is no longer in the files: nothing is taken back"))
  }

  /// What is taken back from the journal is a change of the session, and its latest.
  @Test func anObstacleThatWasTakenBackFromTheJournalComesBackAndGoes() throws {
    var files = committee()
    files.keepsJournal = true
    var stage = Stage(files.board)
    try stage.press("n n 1 <enter> y")
    try stage.save(in: &files)
    let noted = files["tasks.rec"]
    try stage.press("o A <enter> <enter> <enter> y")
    try stage.save(in: &files)
    let recorded = files["obstacles.rec"]
    try stage.press("U <enter> y")
    try stage.save(in: &files)
    #expect(stage.told.contains("Saved: V-10 undone"))
    #expect(files["obstacles.rec"] == obstacle)
    try stage.press("u")
    try stage.save(in: &files)
    #expect(stage.told.contains("Saved: V-10 done again"))
    #expect(files["obstacles.rec"] == recorded)
    try stage.press("C-r")
    try stage.save(in: &files)
    #expect(stage.told.contains("Saved: V-10 undone"))
    #expect(files["obstacles.rec"] == obstacle)
    try stage.press("u")
    try stage.save(in: &files)
    #expect(files["obstacles.rec"] == recorded)
    #expect(files["tasks.rec"] == noted)
    // The change before it is the note: what took the obstacle out has gone with the obstacle.
    try stage.press("u")
    try stage.save(in: &files)
    #expect(stage.told.contains("Saved: T-1 undone"))
    #expect(files["tasks.rec"] == task)
    #expect(stage.state.undoable.isEmpty)
  }

  @Test func aNoteBetweenOthersThatWasTakenBackFromTheJournalIsPassedOver() throws {
    var files = committee()
    files.keepsJournal = true
    var stage = Stage(files.board)
    var states = [files["tasks.rec"]]
    for number in 1...3 {
      try stage.press("n n \(number) <enter> y")
      try stage.save(in: &files)
      states.append(files["tasks.rec"])
    }
    try stage.press("U <down> <enter> y")
    try stage.save(in: &files)
    #expect(files["tasks.rec"] == task + "Note: n1\nNote: n3\n")
    try stage.press("u")
    try stage.save(in: &files)
    #expect(stage.told.contains("Saved: T-1 done again"))
    #expect(files["tasks.rec"] == states[3])
    try stage.press("u")
    try stage.save(in: &files)
    #expect(stage.told.contains("Saved: T-1 undone"))
    #expect(files["tasks.rec"] == states[2])
  }

  @Test func whatCouldNotBeTakenBackFromTheJournalLeavesTheUndosAsTheyWere() throws {
    var files = committee()
    files.keepsJournal = true
    var stage = Stage(files.board)
    try stage.press("n n 1 <enter> y")
    try stage.save(in: &files)
    try stage.press("U <enter> y")
    try stage.settle(.failed(path: "tasks.rec", operation: "write", reason: "No space left"))
    #expect(stage.state.undoable.count == 1 && stage.state.redoable.isEmpty)
    try stage.press("<esc> u")
    try stage.save(in: &files)
    #expect(files["tasks.rec"] == task)
  }
}

/// A moved deadline has a line in the ledger, and is told by its task all the same.
@Suite struct TellingAMovedDeadline {
  @Test(arguments: Language.allCases)
  func theTaskIsNamedWhenItIsMovedAndTakenBack(_ language: Language) throws {
    var files = committee()
    files.keepsJournal = true
    var stage = Stage(files.board, language: language)
    let words = stage.state.words
    func isTold(_ action: Change.Action) -> Bool {
      stage.told.contains(": T-1 \(words.name(action)), ")
    }
    try stage.press("d C-u 2 0 2 7 <enter> l a t e <enter> <enter> y")
    try stage.save(in: &files)
    #expect(isTold(.deadline), "\(stage.told)")
    #expect(files["extensions.rec"].contains("To: 2027\n"), "the ledger has its line")
    try stage.press("u")
    try stage.save(in: &files)
    #expect(isTold(.undo), "\(stage.told)")
    try stage.press("C-r")
    try stage.save(in: &files)
    #expect(isTold(.redo), "\(stage.told)")
  }
}
