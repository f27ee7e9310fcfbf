internal import RecText
internal import SteeringModel

/// What becomes of one file in a scan.
extension Scanner {
  /// Reads a file unless it is certain that nothing changed, and keeps what it held last when it
  /// cannot be read.
  func read(
    _ path: Listing.Path, below root: Descriptor, _ request: ScanRequest,
    _ report: inout ScanReport
  ) {
    if request.held.contains(path) {
      report.retryAt = earliest(report.retryAt, request.now + Self.grace)
      return
    }
    do throws(Errno) {
      if let file = known[path], !request.readsEverything, file.trouble == nil,
        file.goneSince == nil, file.isCertain(try root.status(of: path, followsLink: true))
      {
        return
      }
      let file = try Descriptor.openFile(path, in: root.number, followsLink: true)
      if try isAsKnown(file, path, request) { return }
      let (bytes, status) = try file.contents(workers: Threads.ofThisMachine)
      accept(bytes, status, path, request, &report)
    } catch {
      refuse(path, error, request, &report)
    }
  }

  /// Whether a large file whose times do not tell holds what is known of it: looked at piece by piece,
  /// so that it is not in memory twice.
  private func isAsKnown(
    _ file: Descriptor, _ path: Listing.Path, _ request: ScanRequest
  ) throws(Errno) -> Bool {
    guard let old = known[path], old.trouble == nil, old.file.bytes.count > Self.large else {
      return false
    }
    let (isSame, status) = try file.holds(old.file.bytes)
    if isSame { known[path] = KnownFile(file: old.file, status: status, readAt: request.wall) }
    return isSame
  }

  private static let large = 1 << 20

  private func accept(
    _ bytes: [UInt8], _ status: FileStatus, _ path: Listing.Path, _ request: ScanRequest,
    _ report: inout ScanReport
  ) {
    if bytes.isEmpty, isPassingEmptiness(path, request, &report) { return }
    newEmpty[path] = nil
    guard var old = known[path] else {
      let file = parse(bytes, path)
      arrived.append(file)
      known[path] = KnownFile(file: file, status: status, readAt: request.wall)
      return
    }
    if !areSame(old.file.bytes, bytes) {
      old.file = parse(bytes, path)
    } else if old.trouble != nil {
      old.file = old.file.with(nil, instead: old.trouble, revision: nextRevision())
    }
    known[path] = KnownFile(file: old.file, status: status, readAt: request.wall)
  }

  /// Whether a file is empty for so short a time that nobody needs to know: a program that
  /// truncates and then writes leaves it so for an instant.
  private func isPassingEmptiness(
    _ path: Listing.Path, _ request: ScanRequest, _ report: inout ScanReport
  ) -> Bool {
    if let old = known[path] {
      guard !old.file.bytes.isEmpty else { return false }
      return markGone(path, request, &report)
    }
    let since = newEmpty[path] ?? request.now
    newEmpty[path] = since
    guard request.now - since < Self.grace, told != nil else { return false }
    report.retryAt = earliest(report.retryAt, since + Self.grace)
    return true
  }

  private func refuse(
    _ path: Listing.Path, _ error: Errno, _ request: ScanRequest, _ report: inout ScanReport
  ) {
    switch error {
    case .absent where known[path] != nil:
      markGone(path, request, &report)
    case .absent: break
    case .wouldBlock:
      // It never held still: it is read again soon, and what is known still holds until then.
      report.retryAt = earliest(report.retryAt, request.now + Self.grace / 4)
    case .tooLarge: passOver(path, .tooLarge, "")
    case .isDirectory: passOver(path, .notAFile, "directory")
    case .noSuchDevice: passOver(path, .notAFile, error.words)
    default: passOver(path, .unreadableFile, error.words, error)
    }
  }

  /// Notes that a file has gone, and drops it when it has been gone for long enough; true while
  /// it is still waited for.
  @discardableResult
  func markGone(
    _ path: Listing.Path, _ request: ScanRequest, _ report: inout ScanReport
  ) -> Bool {
    guard var file = known[path] else { return false }
    let since = file.goneSince ?? request.now
    guard request.now - since < Self.grace else {
      known[path] = nil
      return false
    }
    file.goneSince = since
    known[path] = file
    report.retryAt = earliest(report.retryAt, since + Self.grace)
    return true
  }

  /// A name that holds no readable data now: a problem beside the last good data, if there were any.
  func passOver(
    _ path: Listing.Path, _ kind: FileProblem.Kind, _ detail: String, _ error: Errno? = nil
  ) {
    let shown = String(decoding: path, as: UTF8.self)
    let trouble = FileProblem(kind, detail: detail)
    var file =
      known[path]
      ?? KnownFile(
        file: RecordFile(path: shown, revision: 0, vocabulary: schema.vocabulary), readAt: 0)
    guard file.trouble != trouble else { return }
    file.file = file.file.with(trouble, instead: file.trouble, revision: nextRevision())
    file.trouble = trouble
    file.error = error
    file.status = nil
    file.goneSince = nil
    known[path] = file
  }

  private func parse(_ bytes: [UInt8], _ path: Listing.Path) -> RecordFile {
    let file = RecParser.parse(
      bytes, path: String(decoding: path, as: UTF8.self), revision: nextRevision(),
      vocabulary: schema.vocabulary, workers: Threads.ofThisMachine)
    guard outside.contains(path) else { return file }
    return file.with(problems: [FileProblem(.outsideLink)] + file.problems, revision: file.revision)
  }

  func earliest(_ one: Int64?, _ other: Int64) -> Int64 { min(one ?? other, other) }
}
