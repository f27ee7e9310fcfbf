import TestSupport

/// A committee as values, made at random, with the text of its files and with figures that are worked
/// out from the values alone: plainly, with days counted one by one, and by nothing that the program
/// has.
struct RandomCommittee {
  struct Work {
    var id: String
    var status: String?
    var due: String?
    var dueOriginal: String?
    var completed: String?
    var outlook: String?
    var leads: [String]
    var group: String?
    var secrecy: String?
  }

  struct Blocking {
    var tasks: [Int]
    var status: String?
    var cleared: String?
  }

  struct HandedIn {
    var unit: String
    var period: String?
    var task: Int?
    var state: String
    var on: String?
  }

  var today = ""
  var dueSoon = 0
  var work: [Work] = []
  var obstacles: [Blocking] = []
  var conclusions: [(tasks: [Int], saysNone: Bool)] = []
  /// The units that report, as codes.
  var reporting: [String] = []
  var firstPeriod = ""
  var reportDay = 0
  var reports: [HandedIn] = []

  private static let units = ["A", "B", "C", "D"]
  private static let groups = ["I", "II", "III"]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    func anyDay(_ years: ClosedRange<Int> = 2025...2027) -> String {
      let (year, month) = (
        Int.random(in: years, using: &random), Int.random(in: 1...12, using: &random)
      )
      return
        "\(year)-\(two(month))-\(two(Int.random(in: 1...Plain.length(year, month), using: &random)))"
    }
    func anyDue() -> String {
      let one = anyDay()
      switch Int.random(in: 0..<8, using: &random) {
      case 0: return String(one.prefix(7))
      case 1: return String(one.prefix(4))
      case 2: return "\(one.prefix(4))-Q\(Int.random(in: 1...4, using: &random))"
      case 3: return "standing"
      case 4: return "some day"
      case 5: return "2025/\(one.prefix(7))"
      default: return one
      }
    }
    today = anyDay(2026...2026)
    dueSoon = Int.random(in: 0...40, using: &random)
    for number in 0..<Int.random(in: 0...25, using: &random) {
      let status = [
        "not-started", "in-progress", "submitted", "completed", "completed", "paused", "withdrawn",
        "odd",
      ].randomElement(using: &random)
      work.append(
        Work(
          id: "T-\(number)", status: chance(95) ? status : nil, due: chance(85) ? anyDue() : nil,
          dueOriginal: chance(15) ? anyDay() : nil,
          completed: status == "completed" && chance(85) ? anyDay() : nil,
          outlook: chance(30) ? ["on-track", "at-risk"].randomElement(using: &random) : nil,
          leads: (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in
            RandomCommittee.units.randomElement(using: &random)
          },
          group: chance(80) ? RandomCommittee.groups.randomElement(using: &random) : nil,
          secrecy: chance(10)
            ? ["ordinary", "secret", "confidential"].randomElement(using: &random) : nil))
    }
    func someTasks() -> [Int] {
      guard !work.isEmpty else { return [] }
      return (0..<Int.random(in: 0...3, using: &random)).map { _ in
        Int.random(in: work.indices, using: &random)
      }
    }
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      obstacles.append(
        Blocking(
          tasks: someTasks(),
          status: chance(90) ? ["open", "cleared"].randomElement(using: &random) : nil,
          cleared: chance(20) ? anyDay() : nil))
    }
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      conclusions.append((someTasks(), chance(30)))
    }
    reporting = chance(80) ? ["A", "C"] : []
    firstPeriod = "2026-0\(Int.random(in: 1...9, using: &random))"
    reportDay = Int.random(in: 0...20, using: &random)
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      reports.append(
        HandedIn(
          unit: RandomCommittee.units.randomElement(using: &random) ?? "A",
          period: "2026-\(two(Int.random(in: 1...12, using: &random)))", task: nil,
          state: ["received", "nothing"].randomElement(using: &random) ?? "received",
          on: chance(85) ? anyDay(2026...2026) : nil))
    }
  }

  /// The files' text.
  var text: String {
    var lines = ["%rec: Committee", "", "Name: C", "Due_soon: \(dueSoon)", "Report_kind: commune"]
    lines += ["Report_from: \(firstPeriod)", "Report_day: \(reportDay)"]
    lines += RandomCommittee.groups.map { "Group: \($0) group" } + ["", "%rec: Unit", ""]
    for unit in RandomCommittee.units {
      lines += ["Code: \(unit)", "Name: Unit \(unit)"]
      lines += ["Kind: \(reporting.contains(unit) ? "commune" : "agency")", ""]
    }
    lines += ["%rec: Task", ""]
    func add(_ name: String, _ value: String?) {
      if let value { lines.append("\(name): \(value)") }
    }
    for task in work {
      add("Id", task.id)
      add("Title", "Task \(task.id)")
      add("Status", task.status)
      add("Due", task.due)
      add("Due_original", task.dueOriginal)
      add("Completed", task.completed)
      add("Outlook", task.outlook)
      for lead in task.leads { add("Lead", lead) }
      add("Group", task.group)
      add("Secrecy", task.secrecy)
      lines.append("")
    }
    lines += ["%rec: Obstacle", ""]
    for (number, obstacle) in obstacles.enumerated() {
      add("Id", "V-\(number)")
      add("Text", "x")
      for task in obstacle.tasks { add("Task", work[task].id) }
      add("Status", obstacle.status)
      add("Cleared", obstacle.cleared)
      lines.append("")
    }
    lines += ["%rec: Conclusion", ""]
    for (number, conclusion) in conclusions.enumerated() {
      add("Meeting", "2026-01-01")
      add("Number", "\(number)")
      for task in conclusion.tasks { add("Task", work[task].id) }
      add("No_task", conclusion.saysNone ? "yes" : nil)
      lines.append("")
    }
    lines += ["%rec: Report", ""]
    for report in reports {
      add("Unit", report.unit)
      add("Period", report.period)
      add("State", report.state)
      add("On", report.on)
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }
}

/// Days as `2026-02-28`, which compare as their texts do, and nothing else.
enum Plain {
  static func length(_ year: Int, _ month: Int) -> Int {
    if month == 2 {
      if year % 400 == 0 { return 29 }
      if year % 100 == 0 { return 28 }
      return year % 4 == 0 ? 29 : 28
    }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-" + (month < 10 ? "0\(month)" : "\(month)") + "-" + (day < 10 ? "0\(day)" : "\(day)")
  }

  /// The day after.
  static func next(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    if parts[2] < length(parts[0], parts[1]) { return text(parts[0], parts[1], parts[2] + 1) }
    return parts[1] == 12 ? text(parts[0] + 1, 1, 1) : text(parts[0], parts[1] + 1, 1)
  }

  static func after(_ day: String, _ count: Int) -> String {
    var day = day
    for _ in 0..<count { day = next(day) }
    return day
  }

  /// The last day of a date as it is written, of a range the second half's; nothing for other words.
  static func end(_ date: String?) -> String? {
    guard let date = date?.split(separator: "/").last.map(String.init) else { return nil }
    let parts = date.split(separator: "-").map(String.init)
    guard let year = parts.first.flatMap({ Int($0) }) else { return nil }
    if parts.count == 1 { return text(year, 12, 31) }
    if parts[1].hasPrefix("Q"), let quarter = Int(parts[1].dropFirst()) {
      return text(year, quarter * 3, length(year, quarter * 3))
    }
    guard let month = Int(parts[1]) else { return nil }
    return parts.count == 3 ? date : text(year, month, length(year, month))
  }
}
