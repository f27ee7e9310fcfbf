internal import RecText

/// What a record means, once it was held against the schema.
extension BoardAssembly {
  mutating func readMeaning(_ scan: RecordScan, _ file: RecordFile) {
    switch scan.record.type {
    case .committee: readCommittee(scan, file)
    case .unit: readUnit(scan, file)
    case .member: readMember(scan, file)
    case .document: readDocument(scan, file)
    case .obstacle: readObstacle(scan, file)
    case .extensionOfDeadline: readExtension(scan, file)
    case .meeting: readMeeting(scan, file)
    case .item: readItem(scan, file)
    case .attendance: readAttendance(scan, file)
    case .conclusion: readConclusion(scan, file)
    case .report: readReport(scan, file)
    case .model: readModel(scan, file)
    case .headline: readHeadline(scan, file)
    default: break
    }
  }

  private mutating func readObstacle(_ scan: RecordScan, _ file: RecordFile) {
    // Any word but `cleared` leaves it in the way; without one its date tells.
    let isCleared = scan.word(.status, file) { $0.isSpelled(Obstacle.State.cleared.rawValue) }
    let cleared = scan.period(.cleared, file)
    if isCleared == nil { find(.noStatus, scan.address) }
    let hasKey = scan.index(of: .id) != nil
    board.obstacles.append(
      Obstacle(
        address: scan.address, isOpen: isCleared.map { !$0 } ?? (cleared == nil),
        since: scan.period(.since, file)?.first, cleared: cleared?.last,
        raisedBy: symbol(.raisedBy, scan, file), tasks: scan.tasks,
        trouble: scan.record.damage.map { .damaged($0) } ?? (hasKey ? nil : .noKey)))
  }

  private mutating func readExtension(_ scan: RecordScan, _ file: RecordFile) {
    board.extensions.append(
      Extension(
        address: scan.address, task: scan.tasks.first, from: scan.due(.from, file),
        to: scan.due(.to, file), on: scan.period(.on, file)?.last))
  }

  private mutating func readReport(_ scan: RecordScan, _ file: RecordFile) {
    let period = scan.period(.period, file)
    board.reports.append(
      Report(
        address: scan.address, unit: symbol(.unit, scan, file),
        period: period.flatMap { $0.isReported ? $0 : nil }, task: scan.tasks.first,
        state: scan.choice(.state, file), on: scan.period(.on, file)?.last))
  }

  private mutating func readModel(_ scan: RecordScan, _ file: RecordFile) {
    board.models.append(
      Model(
        address: scan.address, unit: symbol(.unit, scan, file), since: scan.period(.since, file),
        tasks: scan.tasks, document: symbol(.document, scan, file),
        replicatedBy: symbols(.replicatedBy, scan, file)))
  }

  private mutating func readHeadline(_ scan: RecordScan, _ file: RecordFile) {
    let headline = Headline(
      address: scan.address, asOf: scan.period(.asOf, file), total: scan.number(.total, file),
      completed: scan.number(.completed, file), onSchedule: scan.number(.onSchedule, file),
      behind: scan.number(.behind, file), notImplemented: scan.number(.notImplemented, file))
    if headline.addsUp == false { find(.headlineSum, scan.address, .total) }
    board.headlines.append(headline)
  }
}
