internal import RecText
internal import SteeringModel

/// When what was found becomes a board.
extension Scanner {
  /// Makes a board of what is known now, unless nothing changed or a file may come back at once.
  func tell(_ request: ScanRequest, _ report: inout ScanReport) {
    let sorted = known.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    report.sources = sorted.map { Source(path: $0.key, status: $0.value.status) }
    let files = sorted.map(\.value.file)
    let isSame =
      told.map { $0.map(\.revision) == files.map(\.revision) && $0.count == files.count } ?? false
    guard !isSame else {
      withheldSince = nil
      return
    }
    let isWaiting = told != nil && known.values.contains { $0.goneSince != nil }
    if isWaiting {
      // All or nothing: a file that was split shows its tasks neither twice nor not at all. But a
      // directory in which something is always absent must not stand still.
      let since = withheldSince ?? request.now
      withheldSince = since
      if request.now - since < Self.grace {
        report.retryAt = earliest(report.retryAt, since + Self.grace)
        return
      }
    }
    withheldSince = nil
    let board = builder.board(of: files, workers: Threads.ofThisMachine)
    report.change = BoardChange(
      board: board,
      // Before the first board there is nothing that anything could differ from.
      files: told.map {
        FileComparison.changes(from: $0, to: files).compactMap { shown($0, on: [hiding, board]) }
      } ?? [])
    told = files
    hiding = board.notShown > 0 ? board : nil
  }

  /// A change without the keys of records that were, or are, not shown; nothing for one of such
  /// records alone, whose file may be called by them.
  private func shown(_ change: FileChange, on boards: [Board?]) -> FileChange? {
    let boards = boards.compactMap { $0 }.filter { $0.notShown > 0 }
    guard !boards.isEmpty else { return change }
    let records = change.records.filter { key in !boards.contains { $0.isHidden(key) } }
    if records.isEmpty, !change.records.isEmpty { return nil }
    return FileChange(path: change.path, kind: change.kind, records: records)
  }
}
