import RecText
import SteeringModel
import Testing

/// Filters in words, and what is said of a mistake.
struct QueryTests {
  private let board = demonstration
  private let assessment = Assessment(of: demonstration, on: day("2026-11-21"))

  private func find(_ text: String, index: SearchIndex? = nil) throws -> String {
    let query = try Query.parse(text, in: board).get()
    return assessment.tasks(matching: query, index: index)
      .map { String(board.id(of: $0).suffix(2)) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("standing:behind", "06 07 23 24 27 35 40 41"),
    ("standing:behind lead:SNV", ""),
    ("standing:blocked lead:snv", "19 20 37"),
    ("standing:blocked primary:SNV", "19 37"),
    ("standing:behind,blocked -timing:overdue", "10 19 20 27 35 37"),
    ("status:none", "11"),
    ("status:paused", "37 44"),
    ("timing:due-soon", "21 31 36 43"),
    ("timing:due_soon", "21 31 36 43"),
    ("lead:none", "11"),
    ("unit:STC primary:none", ""),
    ("due<2026-12-31 timing:in-term", "16 42"),
    ("due<=2026-12-31 timing:in-term", "16 18 27 32 33 34 35 42"),
    ("due:2026-12 standing:on-schedule", "16 18 32 33 34"),
    ("due:12/2026 standing:on-schedule", "16 18 32 33 34"),
    ("due=2026-Q4 standing:behind", "06 27 35 41"),
    ("due>=2027-Q2 ", "37 46 48"),
    ("due>2027-Q1", "37 46 48"),
    ("due:today", "31"),
    ("due<today -standing:completed", "06 07 23 24 25 40 41"),
    ("due:none", "10 11 12 20"),
    ("due:standing", "08 09 22"),
    ("due:2025-07/2025-12 timing:late", "26"),
    ("clear<3", "11 12 20"),
    ("clear:3", "09 10 22 47"),
    ("moved>0", "16 30"),
    ("moved:2", "16"),
    ("days<0", "06 07 23 24 25 40 41"),
    ("days>=0 days<=7", "21 31 36 43"),
    ("days<-300", "23"),
    ("obstacle:open standing:behind", "23 24 27 35"),
    ("obstacle:cleared", "39 44"),
    ("problem:stale", "07 10 20 23 25 40"),
    ("problem:no-lead", "11"),
    ("problem:stale,due-before-start -group:i", "20 23 25 40 47"),
    ("id:57-031", "31"),
    ("id:57-04*", "40 41 42 43 44 45 46 47 48"),
    ("group:VII", "48"),
    ("group:\"vii International cooperation\"", "48"),
    ("owner:none -standing:withdrawn", "07 09 10 11 19 20 22 40 47 48"),
    ("completed>=2026-04", "04 05 31"),
    ("completed:2025-05", "14 15 29 45"),
    ("Standing:Unaccounted", "11"),
    ("due:standing,none", "08 09 10 11 12 20 22"),
    ("due=none,standing", "08 09 10 11 12 20 22"),
    ("clear:2,1,0", "11 12 20"),
    ("moved:1,2", "16 30"),
    ("standing:blocked primary:\"home affairs\"", "19 37"),
    ("standing:blocked primary:\"Sở Nội vụ\"", "19 37"),
    ("standing:blocked primary:\"so noi vu\",STC", "19 37"),
  ])
  func aQueryFindsItsTasks(query: String, tasks: String) throws {
    #expect(try find(query) == tasks)
  }

  @Test func anEmptyQueryFindsAll() throws {
    #expect(try Query.parse("  ").get().isEmpty)
    #expect(assessment.tasks(matching: .all).count == 48)
    #expect(try find("").split(separator: " ").count == 48)
    #expect(assessment.tasks(matching: .all, among: [3, 1]) == [3, 1])
  }

  @Test(arguments: [
    "hanh dong chuong trinh", "HÀNH ĐỘNG", "\"hanh dong\"", "hanh do\u{323}\u{302}ng",
    "action programme", "57-001", "57-nq/tw vptu chief", "văn phòng tỉnh ủy", "कार्य",
  ])
  func wordsFindTheFirstTaskByAnyOfItsTexts(text: String) throws {
    let index = SearchIndex(board)
    let found = try find(text, index: index)
    #expect(found.hasPrefix("01"))
    #expect(found == (try find(text)))
    #expect(try find("-standing:withdrawn \(text)", index: index).hasPrefix("01"))
  }

  @Test func obstaclesAndDocumentsLeadToTheirTasks() throws {
    #expect(try find("how far may a province go") == "19 20")
    #expect(try find("lo trinh xay dung he thong bao dam") == "25")
    #expect(try find("\"v-05\"") == "23 24")
    #expect(try find("-a -e") == "")
    #expect(try find("nothing has this word") == "")
  }

  @Test func aSearchGoneOnWithBitByBitFindsTheSameAndLooksAtEachTaskOnce() {
    let (index, all) = (SearchIndex(board), Array(board.tasks.indices.reversed()))
    let query = Query.words("chuyen doi so")
    var search = TaskSearch(query, among: all, by: assessment, index: index)
    var found: [Int]?
    var steps = 0
    while found == nil {
      found = search.goOn(over: 7)
      steps += 1
    }
    #expect(steps == 7, "48 tasks")
    #expect(found == assessment.tasks(matching: query, among: all, index: index))
    var first = TaskSearch(.words("chuyen"), among: all, by: assessment, index: index)
    let left = first.goOn() ?? []
    #expect(first.looks == 48)
    #expect(search.looks < 48 + 2 * left.count + 1, "a further word looks at what is left")
  }

  @Test func aLongerSearchIsLookedForAmongWhatTheShorterFound() {
    #expect(Query.words("training o", amongThoseWith: "training") == .words("o"))
    #expect(Query.words("training of", amongThoseWith: "training o") == .words("of"))
    #expect(Query.words("train", amongThoseWith: "tra") == .words("train"))
    #expect(Query.words("डि", amongThoseWith: "ड") == .words("डि"), "one sign more on a letter")
    #expect(Query.words("Đặng", amongThoseWith: "da") == .words("dang"))
    #expect(Query.words("a b", amongThoseWith: "a b ") == nil)
    #expect(Query.words("rain", amongThoseWith: "train") == nil)
  }

  @Test func oneTaskIsMatchedLikeMany() throws {
    let query = try Query.parse("standing:blocked lead:SNV moc").get()
    let found = Set(assessment.tasks(matching: query))
    for task in board.tasks.indices {
      #expect(query.matches(task, in: board, by: assessment) == found.contains(task))
    }
  }

  @Test(arguments: [
    ("standing:behnd", 9, QueryError.Kind.unknownWord, "behnd", "behind"),
    ("text standng:behind", 5, .unknownKey, "standng", "standing"),
    ("-led:SNV", 1, .unknownKey, "led", "lead"),
    ("https://x", 0, .unknownKey, "https", ""),
    ("due<soon", 4, .badDate, "soon", ""),
    ("due<standing", 4, .badComparison, "standing", ""),
    ("due:2026-02-30", 4, .badDate, "2026-02-30", ""),
    ("clear<five", 6, .badNumber, "five", ""),
    ("lead<SNV", 4, .badComparison, "<", ":"),
    ("lead:", 5, .missingValue, "", ""),
    ("lead:SNV,", 9, .missingValue, "", ""),
    ("đặng lead:SNW", 10, .unknownUnit, "SNW", "SNV"),
    ("group:IX", 6, .unknownGroup, "IX", "I"),
    ("source:57-NQ/TU", 7, .unknownDocument, "57-NQ/TU", "57-NQ/TW"),
    ("standing:behind,blokced", 16, .unknownWord, "blokced", "blocked"),
    ("one \"two three", 4, .openQuote, "\"", ""),
    ("problem:stael", 8, .unknownWord, "stael", "stale"),
    ("obstacle:closed", 9, .unknownWord, "closed", ""),
    ("due<2026,2027", 9, .badComparison, "2027", ""),
    ("days:0,soon", 7, .badNumber, "soon", ""),
    ("due!=2026", 3, .badComparison, "!=", "-due:"),
    ("lead:\"SNV\"x", 10, .afterQuote, "x", ""),
    ("lead:\"SNV\":y due:none", 10, .afterQuote, ":y", ""),
    ("lead:\"Home Afairs\"", 6, .unknownUnit, "Home Afairs", "Home Affairs"),
  ])
  func aMistakeIsNamedWithItsPlace(
    text: String, position: Int, kind: QueryError.Kind, wrong: String, nearest: String
  ) {
    guard case .failure(let mistake) = Query.parse(text, in: board) else {
      Issue.record("\(text) was understood")
      return
    }
    #expect(mistake.position == position)
    #expect(mistake.kind == kind)
    #expect(mistake.text == wrong)
    #expect(mistake.nearest ?? "" == nearest)
  }

  @Test func withoutABoardACodeIsTakenAtItsWord() throws {
    #expect(try !Query.parse("lead:NOBODY").get().isEmpty)
  }

  @Test(arguments: [
    ("Đặng Thị Ánh", "dang thi anh"), ("ĐẮK LẮK", "dak lak"), ("Ærøskøbing", "aeroskobing"),
    ("Ålesund", "alesund"), ("STRASSE Straße", "strasse strasse"), ("Þór", "thor"),
    ("Łódź", "lodz"), ("İstanbul ılık", "istanbul ilik"), ("kỹ thuật số", "ky thuat so"),
    ("ky\u{303} thua\u{323}\u{302}t so\u{302}\u{301}", "ky thuat so"), ("a–b", "a-b"), ("", ""),
    ("साक्षरता", "साक्षरता"), ("क\u{93c}", "क\u{93c}"), ("\u{958}", "क\u{93c}"), ("Ж", "ж"), ("作", "作"),
    ("👩‍👩‍👧", "👩‍👩‍👧"), ("A\u{a0}B", "a b"),
  ])
  func foldingForgetsCaseAndAccents(text: String, folded: String) {
    #expect(String(decoding: Fold.fold(text), as: UTF8.self) == folded)
    #expect(Fold.fold(folded) == Fold.fold(text))
  }
}
