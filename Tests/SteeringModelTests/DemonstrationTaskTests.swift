import RecText
import SteeringModel
import Testing

/// The demonstration set task by task: what became of each, and what it leaves unclear.
struct DemonstrationTaskTests {
  let board = demonstration
  let assessment = Assessment(of: demonstration, on: day("2026-11-21"))

  private func ids(_ tasks: [Int]) -> [String] {
    tasks.map { board.id(of: $0) }
  }

  private func named(_ numbers: String) -> [String] {
    numbers.split(separator: " ").map { "57-0\($0)" }
  }

  @Test func completedTasksHaveTheirDaysAfter() {
    let done = board.tasks.indices.filter { assessment.standings[$0] == .completed }
    let rows = done.sorted {
      (board.tasks[$0].completed?.dayNumber ?? 0) < (board.tasks[$1].completed?.dayNumber ?? 0)
    }
    .map { task in
      let days = board.tasks[task].dueEnd.flatMap { due in
        board.tasks[task].completed.map { due.days(until: $0) }
      }
      return "\(board.id(of: task).suffix(2)) \(days ?? .max)"
    }
    #expect(
      rows == [
        "01 -320", "03 -292", "02 -257", "13 -247", "14 -231", "15 -229", "29 -225", "45 -215",
        "28 -3", "38 0", "39 -155", "26 23", "30 -34", "05 17", "04 14",
      ])
  }

  @Test func precisionsAreKept() {
    var counts: [String: Int] = [:]
    for task in board.tasks {
      switch task.due {
      case .single(let period): counts["\(period.precision)", default: 0] += 1
      case .range: counts["range", default: 0] += 1
      case .standing: counts["standing", default: 0] += 1
      case .absent: counts["absent", default: 0] += 1
      case .unreadable: counts["unreadable", default: 0] += 1
      }
    }
    #expect(
      counts == [
        "day": 14, "month": 13, "quarter": 7, "year": 6, "range": 1, "standing": 3, "absent": 4,
      ])
  }

  @Test func movedDeadlinesKeepTheirChain() throws {
    let moved = board.tasks.indices.filter { assessment.history(of: $0) != nil }
    #expect(ids(moved) == named("16 30"))
    let open = try #require(assessment.history(of: moved[0]))
    #expect(open.original.written == "2026-06")
    #expect(open.chain.map(\.written) == ["2026-06", "2026-Q3", "2026-12-15"])
    #expect(open.moves == 2)
    #expect(open.reading == .open(daysPastOriginal: 144))
    let done = try #require(assessment.history(of: moved[1]))
    #expect(done.original.written == "2025-12")
    #expect(done.chain.map(\.written) == ["2025-12", "2026-04"])
    #expect(done.moves == 1)
    #expect(done.reading == .onTimeLateAgainstOriginal)
  }

  @Test func clarityIsScoredByWord() {
    let counted = board.tasks.indices.filter { board.tasks[$0].isCounted }
      .filter { assessment.standings[$0] != .withdrawn }
    let score = { (task: Int) in assessment.clear(task).count(where: \.has) }
    let withScore = { (wanted: Int) in ids(counted.filter { score($0) == wanted }) }
    #expect(withScore(5).count == 33)
    #expect(withScore(4) == named("03 06 07 19 27 35 40 48"))
    #expect(withScore(3) == named("09 10 22 47"))
    #expect(withScore(2) == named("20"))
    #expect(withScore(1) == named("11"))
    #expect(withScore(0) == [])
    let missing = { (word: ClearWord) in
      ids(counted.filter { assessment.clear($0).contains { $0.word == word && !$0.has } })
    }
    #expect(missing(.people) == named("07 09 10 11 19 20 22 40 47 48"))
    #expect(missing(.work) == [])
    #expect(missing(.time) == named("10 11 20"))
    #expect(missing(.responsibility) == named("11"))
    #expect(missing(.result) == named("03 06 09 11 20 22 27 35 47"))
    #expect(assessment.clear(0).map(\.word) == [.people, .work, .time, .responsibility, .result])
    #expect(board.task(withID: "57-012").map { score($0) } == 2)
  }

  @Test func obstaclesCountTheirDays() {
    let rows = board.obstacles.indices.map { index in
      let obstacle = board.obstacles[index]
      let end = obstacle.isOpen ? assessment.today : obstacle.cleared
      let days = obstacle.since.flatMap { since in end.map { since.days(until: $0) } }
      return "\(board.text(.id, at: board.obstacles[index].address) ?? "") "
        + "\(board.obstacles[index].isOpen) \(days ?? -1) "
        + ids(board.obstacles[index].tasks).map { $0.suffix(2) }.joined(separator: ",")
    }
    #expect(
      rows == [
        "V-01 true 274 25", "V-02 true 254 19,20", "V-03 true 310 37", "V-04 true 508 10",
        "V-05 true 96 24,23", "V-06 true 75 27", "V-07 true 47 35", "V-08 false 74 44",
        "V-09 false 38 39",
      ])
    #expect(board.task(withID: "57-023").map { board.obstacles(of: $0) } == [4])
  }

  @Test func titlesAreThereInEveryLanguage() {
    let addresses = board.tasks.map(\.address)
    let count = { (name: FieldName, language: Language?) in
      addresses.count { address in
        board.fields(at: address).contains { $0.name == name && $0.language == language }
      }
    }
    #expect([nil, .vi, .nb, .hi].map { count(.title, $0) } == [48, 48, 23, 26])
    #expect([nil, .vi, .nb, .hi].map { count(.short, $0) } == [8, 8, 4, 5])
    #expect(board.units.allSatisfy { board.unitName($0.code, .hi, short: false) != "" })
    let lengths = addresses.map { board.text(.title, at: $0)?.count ?? 0 }.sorted()
    #expect(lengths.last == 492)
    #expect(lengths[23] + lengths[24] == 231)
    let longest = board.task(withID: "57-039").map { board.tasks[$0].address }
    #expect(longest.flatMap { board.text(.title, at: $0, in: .vi)?.count } == 465)
  }

  @Test func worstComesFirst() {
    let order = assessment.order(
      Array(board.tasks.indices), by: .worstFirst, in: board, language: .en)
    #expect(
      ids(order)
        == named(
          "23 07 25 40 24 06 41 27 35 19 37 10 20 31 36 21 43 42 16 18 32 33 34 47 17 44 46 48 11 "
            + "08 09 22 04 05 30 26 39 38 28 45 29 15 14 13 02 03 01 12"))
  }
}
