internal import Glibc
internal import SteeringModel

/// One attempt at one edit of one file: read, find, splice, write beside, exchange, verify.
struct SaveAttempt {
  enum Result {
    case settled(SaveOutcome)
    /// Another program replaced the file meanwhile; the copy keeps what it could have lost.
    case overtaken(conflictCopy: String?)
    /// The record does not stand in this file any more.
    case notHere
  }

  private let edit: Edit
  private let holding: Holding
  private let root: Descriptor
  private let options: StoreOptions
  /// The copy that an earlier attempt made, to be told with the outcome.
  var conflictCopy: String?

  init(_ edit: Edit, in holding: Holding, root: Descriptor, options: StoreOptions) {
    self.edit = edit
    self.holding = holding
    self.root = root
    self.options = options
  }

  private var path: [UInt8] { holding.path }

  /// Whether the path is a link now: where it leads there may be nothing.
  private var isLink: Bool {
    do throws(Errno) { return try root.status(of: path).isLink } catch { return false }
  }

  private var shownPath: String { String(decoding: path, as: UTF8.self) }

  func run(_ custody: inout Custody) -> Result {
    do throws(SaveFailure) {
      let target = try resolve()
      let lock = InstanceLock.take(for: target, in: options.runtimeDirectory)
      defer { withExtendedLifetime(lock) {} }
      return try run(target, &custody)
    } catch {
      return told(error)
    }
  }

  private func resolve() throws(SaveFailure) -> Target {
    do throws(Errno) {
      return try Target.resolve(path, below: root)
    } catch {
      throw SaveFailure(operation: error == .loop ? .readlinkat : .openat, errno: error)
    }
  }

  private func told(_ failure: SaveFailure) -> Result {
    let failed = Result.settled(
      .failed(
        path: failure.path ?? shownPath, operation: failure.operation.rawValue,
        reason: failure.errno.words))
    if failure.path != nil { return failed }
    switch (failure.operation, failure.errno) {
    case (.openat, .absent) where isLink: return .settled(.refused(.notEditable(.danglingLink)))
    case (.openat, .absent), (.openat, .notADirectory): return .notHere
    case (.readlinkat, .loop): return .settled(.refused(.notEditable(.linkLoop)))
    // It has become a link since it was found not to be one (F29).
    case (.openat, .loop): return .overtaken(conflictCopy: nil)
    case (.fchown, .notPermitted): return .settled(.refused(.notEditable(.otherOwner)))
    case (_, .readOnlyFileSystem):
      return .settled(.refused(.notEditable(.readOnlyFileSystem)))
    default: return failed
    }
  }

  private func run(_ target: Target, _ custody: inout Custody) throws(SaveFailure) -> Result {
    let old = try step(.openat) { () throws(Errno) in
      try Descriptor.openFile(target.name, in: target.directory.number, followsLink: false)
    }
    let first = try step(.fstat) { () throws(Errno) in try old.status() }
    guard first.isRegular else { return .settled(.refused(.notEditable(.notAFile))) }
    guard first.size <= Descriptor.largest else { return .settled(.refused(.tooLarge)) }
    // Somebody replaced it since it was opened: what we hold has no name any more.
    if first.links == 0 { return .overtaken(conflictCopy: nil) }
    if let reason = try obstacle(target, first) {
      return .settled(.refused(.notEditable(reason)))
    }
    let (file, status, found) = try step(.read) { () throws(Errno) in try read(old, first) }
    if edit.whole == nil {
      guard !found.isEmpty else { return .notHere }
      guard found.count == 1 else { return .settled(.refused(.duplicate)) }
    }
    switch edit.spliced(into: file, at: found.first) {
    case .failure(let refusal): return .settled(.refused(refusal))
    case .success(let outcome):
      if outcome.deeds.isEmpty { return .settled(.unchanged(path: shownPath)) }
      guard outcome.count <= Descriptor.largest else {
        return .settled(.refused(.tooLarge))
      }
      return try replace(target, old, (file.bytes, status), with: outcome, &custody)
    }
  }

  /// The file as it stands, and where the record is in it. If it is as it was when it was last read,
  /// that reading serves again.
  private func read(
    _ old: Descriptor, _ status: FileStatus
  ) throws(Errno) -> (file: RecordFile, status: FileStatus, records: [Int]) {
    if let file = holding.file {
      // Should the status deceive, the displaced bytes will tell: then all is read anew.
      if status == holding.status { return (file, status, holding.records) }
      let (isSame, status) = try old.holds(file.bytes)
      if isSame { return (file, status, holding.records) }
    }
    let (bytes, status) = try old.contents()
    let file = RecParser.parse(bytes, path: shownPath, revision: 0, findsBadText: false)
    return (file, status, RecordFinder.records(edit, in: file))
  }

  /// What forbids replacing the file although this user perhaps could.
  private func obstacle(
    _ target: Target, _ status: FileStatus
  ) throws(SaveFailure) -> Refusal.Reason? {
    // The other name would go on showing the old bytes (F28).
    if status.links != 1 { return .hardLink }
    // A rename asks only the directory: it would walk past the file's own permission (F16).
    if status.isReadOnly { return .readOnlyFile }
    func denied(
      _ name: [UInt8], isDirectory: Bool, _ reason: Refusal.Reason
    ) throws(SaveFailure) -> Refusal.Reason? {
      do throws(Errno) {
        try target.directory.checkWritable(name, isDirectory: isDirectory)
        return nil
      } catch {
        if error == .denied || error == .notPermitted { return reason }
        throw SaveFailure(operation: .faccessat, errno: error)
      }
    }
    if let reason = try denied(target.name, isDirectory: false, .readOnlyFile) { return reason }
    return try denied([UInt8(ascii: ".")], isDirectory: true, .readOnlyDirectory)
  }

  private func replace(
    _ target: Target, _ old: Descriptor, _ base: (bytes: [UInt8], status: FileStatus),
    with outcome: Splice.Outcome, _ custody: inout Custody
  ) throws(SaveFailure) -> Result {
    let hashes = Self.hashes(base.bytes, outcome)
    let token = Random.letters(6)
    let intent = try journalled(outcome, token: token, hashes)
    let result: Replacement.Outcome
    let temporary: Temporary
    do throws(SaveFailure) {
      temporary = try Temporary.make(
        for: target,
        stem: Temporary.stem(for: target, token: token, old: hashes.old, new: hashes.new),
        holding: outcome.pieces, like: old, base.status)
      result = try Replacement(
        target: target, temporary: temporary, base: base, wall: options.wall()
      ).run()
    } catch {
      // Failed or not, the file's content decides what is told.
      let happened = stands(hashes.new, at: target)
      settle(intent, happened: happened)
      guard happened else { throw error }
      return .settled(saved(by: outcome, intent, confirmed: false, reduced: false))
    }
    func file(
      _ descriptor: Descriptor, _ hash: ContentHash, isNamed: Bool, _ seen: FileStatus?
    ) -> Custody.File {
      Custody.File(
        descriptor: descriptor, target: target, name: isNamed ? temporary.name : nil, hash: hash,
        seen: seen)
    }
    func withdraw(_ copy: [UInt8]?, isLeft: Bool) -> String? {
      var copy = copy
      if isLeft {
        // Our withdrawn file may be open in an editor that found it under the target's name.
        let withdrawn = file(temporary.descriptor, hashes.new, isNamed: true, nil)
        copy = custody.take(withdrawn, wall: options.wall())
      }
      settle(intent, happened: false)
      return copy.map { String(decoding: $0, as: UTF8.self) }
    }
    let displaced: Custody.File
    switch result {
    case .overtaken(let copy, let isLeft):
      return .overtaken(conflictCopy: withdraw(copy, isLeft: isLeft))
    case .unverified(let errno, let copy, let isLeft):
      _ = withdraw(copy, isLeft: isLeft)
      throw SaveFailure(operation: .read, errno: errno)
    case .done(let old, let seen): displaced = file(old, hashes.old, isNamed: true, seen)
    case .renamed(let old, let seen): displaced = file(old, hashes.old, isNamed: false, seen)
    }
    intent?.markDone()
    let isConfirmed = confirm(target)
    custody.dispose(of: old)
    let copy = custody.take(displaced, wall: options.wall())
    settle(intent, happened: true)
    return .settled(
      saved(
        by: outcome, intent, confirmed: isConfirmed, reduced: displaced.name == nil,
        copy: copy.map { String(decoding: $0, as: UTF8.self) }))
  }

  /// Both files' hashes: what stands before the edit is the same in both, and read once.
  private static func hashes(
    _ base: [UInt8], _ outcome: Splice.Outcome
  ) -> (old: ContentHash, new: ContentHash) {
    let shared = outcome.pieces.count > 1 ? outcome.pieces[0].count : 0
    var old = ContentHasher()
    old.take(base[..<shared])
    var new = old
    old.take(base[shared...])
    for piece in outcome.pieces.dropFirst(shared > 0 ? 1 : 0) { new.take(piece) }
    return (old.hash, new.hash)
  }

  private func saved(
    by outcome: Splice.Outcome, _ intent: Intent?, confirmed: Bool, reduced: Bool,
    copy: String? = nil
  ) -> SaveOutcome {
    .saved(
      path: shownPath,
      reversal: edit.reversed(by: outcome, entry: intent?.plan.at ?? ""),
      confirmed: confirmed, reduced: reduced, conflictCopy: copy ?? conflictCopy)
  }

  private func stands(_ hash: ContentHash, at target: Target) -> Bool {
    do throws(Errno) {
      let file = try Descriptor.openFile(
        target.name, in: target.directory.number, followsLink: false)
      return try file.hash() == hash
    } catch {
      return false
    }
  }

  /// Writes down what is about to happen. A journal that cannot be written stops the save: it must
  /// not miss what happened.
  private func journalled(
    _ outcome: Splice.Outcome, token: [UInt8], _ hashes: (old: ContentHash, new: ContentHash)
  ) throws(SaveFailure) -> Intent? {
    guard options.journal, let journal = try journal(creates: true) else { return nil }
    let wall = Moments.next(options.wall())
    let entry = EntryText(edit, did: outcome.deeds, at: wall, options: options)
    do throws(SaveFailure) {
      return try Intent.begin(
        Intent.Plan(
          path: path, token: token, old: hashes.old, new: hashes.new,
          file: journal.fileName(date: LocalTime(wall).date), at: entry.at, entry: entry.bytes),
        in: journal)
    } catch {
      throw error.about("journal")
    }
  }

  private func settle(_ intent: Intent?, happened: Bool) {
    guard let intent else { return }
    do throws(SaveFailure) {
      guard let journal = try journal(creates: false) else { return }
      Settlement(root: root, journal: journal, wall: options.wall())
        .settle(intent, happened: happened)
    } catch {
      return
    }
  }

  private func journal(creates: Bool) throws(SaveFailure) -> Journal? {
    try Journal(below: root, options: options, creates: creates)
  }

  /// Whether the directory is on disk too: without it the new name may not survive a power failure.
  private func confirm(_ target: Target) -> Bool {
    do throws(Errno) {
      try target.directory.synchronise()
      return true
    } catch {
      return false
    }
  }
}
