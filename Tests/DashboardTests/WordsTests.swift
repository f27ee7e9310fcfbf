import Dashboard
import Foundation
import RecText
import Screen
@testable import SteeringModel
import Testing

/// Every language says everything, in its own words and forms.
struct WordsTests {
  static let translations = Language.allCases.filter { $0 != .en }
  let english = Settings.words(in: .en)

  /// Texts that two languages may share, being one word in both.
  static let shared: [Language: Set<String>] = [
    .vi: [], .nb: ["Status", "innen 5 dager", "2028", "5 d", "filter"], .hi: ["2028"],
  ]

  @Test(arguments: translations)
  func nothingFallsBackToEnglish(_ language: Language) throws {
    let shared = Self.shared[language] ?? []
    for (own, english) in zip(
      try spoken(Settings.words(in: language)), try spoken(english))
    {
      #expect(own.text != english.text || shared.contains(own.text), "\(own.what): \(own.text)")
    }
  }

  @Test(arguments: Language.allCases)
  func nothingIsEmptyOrHoldsControls(_ language: Language) throws {
    let unclean: Set<Unicode.GeneralCategory> = [
      .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
    ]
    for (what, text) in try spoken(Settings.words(in: language)) {
      #expect(!text.isEmpty, "\(what)")
      #expect(text == text.trimmingCharacters(in: .whitespaces), "\(what): \(text)")
      let isClean = !text.unicodeScalars.contains {
        unclean.contains($0.properties.generalCategory)
      }
      #expect(isClean, "\(what): \(text)")
      let composed = text.precomposedStringWithCanonicalMapping
      #expect(text.unicodeScalars.elementsEqual(composed.unicodeScalars), "\(what): \(text)")
    }
  }

  /// What a sentence tells of the data, and the keys it names, stand in it in each language.
  @Test(arguments: translations)
  func nothingThatIsToldGetsLost(_ language: Language) throws {
    let words = Settings.words(in: language)
    #expect(words.language == language)
    #expect(words.hintAsking.hasPrefix("y ") && words.hintAskingWithFields.hasPrefix("y "))
    let day = Self.day("2026-07-15")
    let pairs = zip(try spoken(words), try spoken(english))
    for (own, english) in pairs {
      for mark in Self.marks where english.text.contains(mark) {
        #expect(own.text.contains(mark), "\(own.what): \(mark) in \(own.text)")
      }
      if english.text.contains(self.english.shortDay(day)) {
        #expect(own.text.contains(words.shortDay(day)), "\(own.what): \(own.text)")
      }
    }
  }

  static let marks = [
    "57-031", "tasks/ii.rec", "copy.rec", "EIO", "rename", "$EDITOR", "Esc", "Tab", "Enter",
    "(e)", "2026-11-21", "2026-Q4", "Result-of-it", "found it", "UTF-8", "Ministry", "17", "40 ×",
    "14:20", "+1",
  ]

  @Test(arguments: Language.allCases)
  func eachValueHasANameOfItsOwn(_ language: Language) {
    let words = Settings.words(in: language)
    func areDifferent(_ names: [String]) { #expect(Set(names).count == names.count, "\(names)") }
    areDifferent(Standing.allCases.map(words.name))
    areDifferent(Timing.allCases.map(words.name))
    areDifferent(Status.allCases.map(words.name))
    areDifferent(Outlook.allCases.map(words.name))
    areDifferent(TaskOrder.allCases.map(words.name))
    areDifferent(ClearWord.allCases.map(words.name))
    areDifferent(Schema.standard.records.map { words.name($0.type) })
    areDifferent(Change.Action.allCases.map(words.name))
    areDifferent(Command.Group.allCases.map(words.name))
    areDifferent(Command.allCases.map { words.command($0).name })
    areDifferent(Problem.Kind.allCases.map { words.problem(Problem(kind: $0, path: "")) })
  }

  /// What stands in columns, titles and captions keeps to the columns there are.
  @Test(arguments: Language.allCases)
  func columnsHaveRoomForTheWords(_ language: Language) {
    let words = Settings.words(in: language)
    func fit(_ most: Int, _ texts: [String]) {
      for text in texts { #expect(Measure.simple.columns(text) <= most, "\(text)") }
    }
    fit(14, [words.tasks, words.deadlines, words.units, words.help, words.statuses])
    fit(15, [words.problems])
    fit(18, Command.allCases.map { words.command($0).name })
    fit(16, [words.standing, words.undated, words.quarter(2026, 4)])
    fit(16, (1...12).flatMap { [words.month(2026, $0), words.shortDay(Self.day($0, 28))] })
    fit(13, Standing.allCases.map(words.name))
    fit(11, [words.done, words.name(Timing.late), words.shortDays(-3650)])
  }

  @Test(arguments: [
    (Language.en, "Sat 21 Nov 2026", "21 Nov 2026", "Nov 2026", "Q4 2026"),
    (.vi, "T7 21/11/2026", "21/11/2026", "11/2026", "Quý 4/2026"),
    (.nb, "lør. 21. nov. 2026", "21. nov. 2026", "nov. 2026", "4. kv. 2026"),
    (.hi, "शनि 21/11/2026", "21/11/2026", "11/2026", "तिमाही 4, 2026"),
  ])
  func datesHaveTheirForm(
    _ language: Language, day: String, shortDay: String, month: String, quarter: String
  ) {
    let words = Settings.words(in: language)
    #expect(words.day(Self.day("2026-11-21")) == day)
    #expect(words.due(Due(reading: "2026-11-21")) == shortDay)
    #expect(words.due(Due(reading: "2026-11")) == month)
    #expect(words.due(Due(reading: "2026-Q4")) == quarter)
    #expect(words.due(Due(reading: "2026")) == "2026")
    #expect(words.day("someday") == "someday")
    // Figures are filled up, so that columns of dates are straight.
    let september = [Language.vi: "06/09/2026", .hi: "06/09/2026", .nb: "6. sep. 2026"]
    #expect(words.shortDay(Self.day("2026-09-06")) == september[language] ?? "6 Sep 2026")
  }

  @Test(arguments: [
    (Language.en, "Mon Tue Wed Thu Fri Sat Sun"), (.vi, "T2 T3 T4 T5 T6 T7 CN"),
    (.nb, "man. tir. ons. tor. fre. lør. søn."), (.hi, "सोम मंगल बुध गुरु शुक्र शनि रवि"),
  ])
  func theWeekBeginsOnMonday(_ language: Language, week: String) {
    let words = Settings.words(in: language)
    let days = (16...22).map { words.weekday(Self.day(11, $0)) }
    #expect(days.joined(separator: " ") == week)
    #expect(Set((1...12).map(words.monthName)).count == 12)
    let months = (1...12).map { Settings.words(in: .nb).month(2026, $0).dropLast(5) }
    #expect(months.joined() == "jan.feb.marsapr.maijunijuliaug.sep.okt.nov.des.")
  }

  @Test(arguments: [(Language.en, "31.9 %"), (.vi, "31,9 %"), (.nb, "31,9 %"), (.hi, "31.9 %")])
  func percentHasItsDecimalMark(_ language: Language, share: String) {
    let words = Settings.words(in: language)
    #expect(words.percent(Rate(numerator: 15, denominator: 47)) == share)
    #expect(words.wholePercent(Rate(numerator: 15, denominator: 47)) == "32 %")
    #expect(words.percent(Rate(numerator: 0, denominator: 0)) == "—")
  }

  @Test(arguments: [
    (Language.en, [1], "task/tasks", "day/days", "problem/problems"),
    (.vi, [0, 1, 2, 5], "nhiệm vụ/", "ngày/", "vấn đề/"),
    (.nb, [1], "oppgave/oppgaver", "dag/dager", "feil eller mangel/feil og mangler"),
    (.hi, [0, 1], "कार्य/कार्य", "दिन/दिन", "समस्या/समस्याएँ"),
  ])
  func thingsAreCounted(_ of: Language, ones: [Int], tasks: String, days: String, issues: String) {
    let words = Settings.words(in: of)
    for count in [0, 1, 2, 5] {
      let said = [words.count(tasks: count), words.days(count), words.count(problems: count)]
      for (said, forms) in zip(said, [tasks, days, issues].map { $0.components(separatedBy: "/") })
      {
        #expect(said == "\(count) \(forms[ones.contains(count) ? 0 : 1])")
      }
    }
  }

  @Test func oneIsNotMany() {
    let nb = Settings.words(in: .nb)
    #expect([1, 3].map(nb.frozen) == ["frosset, 1 endring venter", "frosset, 3 endringer venter"])
    #expect(nb.movedOnce(from: "2026", times: 1) == "opprinnelig 2026, utsatt én gang")
    #expect(nb.movedOnce(from: "2026", times: 2) == "opprinnelig 2026, utsatt 2 ganger")
    #expect([1, 2].map { nb.headline(.unaccounted, $0) } == ["1 ukjent", "2 ukjente"])
    #expect(english.name(.soon, days: 1) == "in 1 day")
    let more = { (count: Int, language: Language) in
      Settings.words(in: language).notice(.filesChanged(Array(repeating: Self.file, count: count)))
    }
    #expect(more(2, .nb).hasSuffix("og 1 annen fil"))
    #expect(more(3, .nb).hasSuffix("og 2 andre filer"))
    #expect(more(2, .hi).hasSuffix("और 1 अन्य फ़ाइल"))
    #expect(more(3, .hi).hasSuffix("और 2 अन्य फ़ाइलें"))
  }

  @Test func whatSomebodyElseChangedIsToldInWords() {
    let refusal = Refusal.changedMeanwhile(
      RecordKey(.task, "57-031"),
      fields: [
        .init(name: "Status", seen: ["in-progress"], now: ["paused"]),
        .init(name: "Due", seen: [], now: ["2026-07-15"]),
        .init(name: "X_own", seen: ["a"], now: []),
      ])
    #expect(
      english.refusal(refusal)
        == "was changed by somebody else: Status was in progress, is paused; "
        + "Due was missing, is 15 Jul 2026; X_own was a, is missing")
    #expect(
      Settings.words(in: .nb).refusal(refusal)
        == "er endret av noen andre: Status: før pågår, nå satt på vent; Frist: før mangler, "
        + "nå 15. juli 2026; X_own: før a, nå mangler")
  }

  static func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }
  static func day(_ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: 2026, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }
  static let file = FileChange(
    path: "tasks/ii.rec", kind: .changed,
    records: ["57-031", "2", "3", "4", "5"].map { RecordKey(.task, $0) })

  /// Every text of a language that is not put together of others, with what it is for.
  func spoken(_ words: Words) throws -> [(what: String, text: String)] {
    var said: [(what: String, text: String)] = []
    func say<Value>(_ values: [Value], _ text: (Value) -> String) {
      for value in values { said.append(("\(value)", text(value))) }
    }
    say(Standing.allCases) { words.name($0) }
    say(Standing.allCases) { words.headline($0, 17) }
    say(Timing.allCases) { words.name($0) }
    say(Status.allCases) { words.name($0) }
    say(Outlook.allCases) { words.name($0) }
    say(TaskOrder.allCases) { words.name($0) }
    say(ClearWord.allCases) { words.name($0) }
    say(Command.Group.allCases) { words.name($0) }
    say(Schema.standard.records) { words.name($0.type) }
    say(Change.Action.allCases) { words.name($0) }
    say(Schema.standard.vocabulary.fieldNames.map(\.name)) { words.name($0) }
    say(Command.allCases) { words.command($0).name }
    say(Command.allCases) { words.command($0).help }
    say(PromptField.Label.allCases.filter { $0 != .words }) { words.label($0) }
    let near: [DeadlineBucket] = [.overdue, .today, .restOfWeek, .soon, .restOfMonth]
    let far: [DeadlineBucket] = [.month(year: 2026, month: 3), .quarter(year: 2027, quarter: 1)]
    say(near + far + [.year(2028), .standing, .undated]) { words.name($0, days: 5) }
    say(Problem.Kind.allCases) { words.problem(Problem(kind: $0, path: "", detail: "2026-07-15")) }
    say(QueryError.Kind.allCases) {
      words.queryError(QueryError(position: 16, kind: $0, text: "found it", nearest: "Ministry"))
    }
    say(Refusal.Reason.allCases) { words.refusal(.notEditable(path: "", $0)) }
    say(Self.refusals, words.refusal)
    let broken: [Disabled] = [
      .damaged(line: 17), .conflict(line: 17), .duplicate("57-031"), .noKey,
    ]
    let idle: [Disabled] = [.nothingToUndo, .nothingToRedo, .noColourTheme, .nothingThere]
    say(broken + idle + [.noTask, .readOnly, .locked, .withdrawn, .savingThis], words.disabled)
    let journal = Stage.board(
      "%rec: Entry\n\nRecord: 57-031\nField: X_17\nFrom: a\nTo: b\nField: Status\nFrom: a\nTo: b\n")
    let entries = journal.history(of: "57-031")
    say(entries) { words.question(.undoThis($0), task: "57-031", title: "") }
    let asked: [Prompt.Question] = [.complete, .reopen, .deadline, .progress, .obstacle, .note]
    say(asked + [.status(.paused), .search, .query, .quitWhileSaving]) {
      words.question($0, task: "57-031", title: "Result-of-it")
    }
    say([
      .notADay("found it"), .notADue("found it"), .notAPercentage("17"), .notEditable,
      .inFuture("found it"), .tooLong(17), .change(.noSuchRecord),
    ]) {
      words.complaint($0 as Complaint)
    }
    say(
      [Complaint.empty(.date), .empty(.reason), .change(.changedSince(field: "Due"))],
      words.complaint
    )
    say([Trouble.damaged(.conflict), .damaged(.badLine), .duplicate, .noKey], words.cannotBeEdited)
    say(notices, words.notice)
    say(try Self.saved(), words.notice)
    say(Array(zip(plain(words).indices, plain(words))), \.1)
    return said
  }

  /// Every reason for a refusal that is not one of a file itself.
  static let refusals: [Refusal] = {
    let key = RecordKey(.task, "57-031")
    return [
      .changedMeanwhile(key, fields: []), .recordGone(key), .duplicate(key), .damaged(key),
      .conflict(key), .ambiguous(key, field: "found it"), .badValue(field: "found it"),
      .tooLarge(path: ""), .noKey, .keyTaken(key, next: nil),
      .single(key),
      .keyTaken(key, next: RecordKey(.task, "17")), .busy(conflictCopies: []),
      .busy(conflictCopies: ["copy.rec"]),
    ]
  }()

  /// What is told of a change that was saved as it should be, with all that may have gone amiss, and
  /// in part.
  static func saved() throws -> [Notice.Content] {
    let change = try Change.reversal(of: RecordKey(.task, "57-031"), action: .complete)
    let saved = SavedChange(paths: ["tasks/ii.rec"], keys: [], reversal: change)
    var amiss = saved
    amiss.isConfirmed = false
    amiss.isTold = false
    amiss.isReduced = true
    amiss.conflictCopies = ["copy.rec"]
    return [
      .saved(change, saved), .saved(change, amiss), .partly(change, saved, missing: ["copy.rec"]),
    ]
  }

  var notices: [Notice.Content] {
    func changed(_ kind: FileChange.Kind) -> Notice.Content {
      .filesChanged([FileChange(path: "tasks/ii.rec", kind: kind, records: Self.file.records)])
    }
    return [
      changed(.added), changed(.removed), changed(.changed),
      .unchanged(path: "tasks/ii.rec"),
      .refused(.recordGone(RecordKey(.task, "57-031")), id: "57-031"),
      .failed(path: "tasks/ii.rec", operation: "rename", reason: "EIO"),
      .filesChanged([Self.file, Self.file]), .nothingToUndo, .nothingToRedo, .disabled(.noTask),
      .copied(id: "57-031"), .frozen, .unfrozen, .locked, .unlocked, .rescanned, .theme("17"),
      .mouse(true), .mouse(false), .pasteIgnored, .asciiOnly,
      .editorFailed("copy.rec", code: 17),
    ] + Self.themeTroubles.map { .themeTrouble($0) }
  }

  static let themeTroubles: [ThemeTrouble] =
    [.unknownTheme("copy.rec")]
    + ([
      .unreadable("found it"), .unknownRole("found it", nearest: "Ministry"),
      .unknownWord("found it", nearest: "Ministry"), .repeated("found it"),
      .unknownParent("found it"), .cycle(["found it", "57-031"]), .notText,
    ] as [ThemeWarning.Kind]).map {
      .mistake(ThemeWarning(theme: "night", line: 17, kind: $0))
    }

  @Test(arguments: translations)
  func figuresAreNamedInTheirLanguage(_ language: Language) {
    let words = Settings.words(in: language)
    func said(_ kind: Problem.Kind, _ detail: String) -> String {
      words.problem(Problem(kind: kind, path: "", detail: detail))
    }
    let differs = said(.headlineDiffers, "total 3 ≠ 1, on_schedule 1 ≠ 0, not_implemented 2 ≠ 4")
    let names = [Standing.onSchedule, .blocked].map(words.name)
    #expect(names.allSatisfy(differs.contains), "\(differs)")
    let identities = Identity.Kind.allCases.map { said(.identity, "\($0.rawValue) 17 ≠ 16") }
    for text in identities + [differs] {
      for word in ["total", "on_schedule", "not_implemented", "completed", "open"] {
        #expect(!text.contains(word), "\(text)")
      }
    }
  }

  func plain(_ words: Words) -> [String] {
    let identity = Identity(kind: .total, left: 17, parts: [.init(what: .late, count: 3)])
    return [
      words.tasks, words.deadlines, words.units, words.problems, words.help,
      words.themes, words.orders, words.filters, words.statuses, words.commands, words.unassigned,
      words.noGroup, words.missing, words.noTitle, words.nothingFound, words.noTasksYet, words.done,
      words.leadsNote, words.count(tasks: 17),
      words.late(17), words.dueSoon(17), words.overdue(17),
      words.withdrawnApart(17), words.notShown(17), words.identityFails(identity),
      words.shown(17, of: 20),
      words.asOf("2026"), words.nextMeeting("2026"), words.daysLeft(0), words.daysLeft(17),
      words.daysLate(17), words.movedOnce(from: "2026", times: 1),
      words.movedOnce(from: "2026", times: 17), words.standing, words.undated, words.hintAsking,
      words.hintAskingWithFields, words.hintTyping, words.hintSearching, words.hintQuery,
      words.hintChoosing, words.hintHelp,
      words.undoThis, words.editFilter, words.clearFilter, words.live, words.polling(1),
      words.polling(17), words.stale(since: "14:20"), words.staleHeadline(since: "14:20", "EIO"),
      words.partial(unreadable: 17), words.partialHeadline(unreadable: 1, since: "14:20"),
      words.frozen(1), words.frozen(17), words.readOnly, words.locked, words.saving,
      words.tooSmall(columns: 17, rows: 3),
      words.obstacle, words.askedOf("Ministry", since: "17"), words.askedOf("", since: ""),
      words.decisionAsked, words.history, words.documents, words.obstacles, words.extensions,
      words.conclusions, words.otherFields, words.openWord, words.clearedWord,
      words.lateAgainstOriginal(), words.onTimeAgainstOriginal(), words.lackingClear(["17"]),
    ]
  }
}
