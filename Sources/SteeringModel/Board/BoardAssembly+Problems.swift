internal import RecText

extension BoardAssembly {
  /// Finds what is wrong whatever the day, and puts all findings in the order of their records; what
  /// is wrong with hidden records is not told.
  mutating func findProblems(_ workers: any WorkerPool) {
    let hidden = board.notShown > 0 ? board.hiddenLines.mapValues(SortedLines.init) : [:]
    board.fileProblems = board.files.enumerated().flatMap { index, file in
      let hidden = hidden[index]
      return file.problems.filter { !(hidden?.contains($0.line) ?? false) }
        .map { Problem($0, path: file.path) }
    }
    checkReferences()
    findContradictingReports()
    if !board.index.hidden.isEmpty {
      board.findings.removeAll { board.index.hidden.contains($0.address) }
    }
    let checks = TaskChecks(board: board)
    let parts = workers.shares(of: board.tasks.count, from: fewRecords) { range in
      var findings: [Finding] = []
      for index in range { checks.check(index, into: &findings) }
      return findings
    }
    for part in parts { board.findings += part }
    // Few rising runs, which the standard library's sort merges in few passes.
    board.findings.sort { left, right in
      (left.address.file, left.address.record, left.field)
        < (right.address.file, right.address.record, right.field)
    }
  }

  /// Two reports of one unit on one matter, of which one says that there is nothing to report.
  private mutating func findContradictingReports() {
    var states: [ReportMatter: (state: Report.State, address: RecordAddress)] = [:]
    states.reserveCapacity(board.reports.count)
    var named: Set<RecordAddress> = []
    for report in board.reports {
      guard let matter = ReportMatter(report), let state = report.state else { continue }
      guard let known = states[matter] else {
        states[matter] = (state, report.address)
        continue
      }
      guard known.state != state else { continue }
      for address in [known.address, report.address] where named.insert(address).inserted {
        find(.contradictingReports, address, .state)
      }
    }
  }
}

/// What a report is about, and whose it is.
struct ReportMatter: Hashable {
  /// The unit in the upper bits; below them a period's bits, or a task's index behind all of those.
  private let bits: UInt64

  init(_ unit: Symbol, period: Period) {
    bits = UInt64(UInt32(bitPattern: unit.index)) << 33 | UInt64(UInt32(bitPattern: period.bits))
  }

  init(_ unit: Symbol, task: Int) {
    bits = UInt64(UInt32(bitPattern: unit.index)) << 33 | 1 << 32 | UInt64(UInt32(task))
  }

  /// `nil` for a report without a unit, or about nothing. One that names both is about the task.
  init?(_ report: Report) {
    guard let unit = report.unit else { return nil }
    if let task = report.task {
      self.init(unit, task: task)
    } else if let period = report.period {
      self.init(unit, period: period)
    } else {
      return nil
    }
  }
}

/// Ranges of lines that do not overlap.
private struct SortedLines {
  private let ranges: [Range<Int>]

  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  func contains(_ line: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= line { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(line)
  }
}
