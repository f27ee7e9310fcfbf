internal import Glibc
internal import RecText
internal import SteeringModel

/// One attempt at one planned change: look at its files, write beside them, write the intent, put
/// them in place, tell the journal.
struct SaveAttempt {
  enum Verdict {
    case settled(SaveOutcome)
    /// Another program replaced a file meanwhile: the change is to be planned anew.
    case overtaken
    /// A file has no name at the moment.
    case absent
  }

  let change: Change
  let plan: ChangePlan
  let newest: [FreshFiles.File]
  let root: Descriptor
  let options: StoreOptions
  let directory: [UInt8]

  init(
    _ change: Change, _ plan: ChangePlan, _ newest: [FreshFiles.File], root: Descriptor,
    _ options: StoreOptions, _ directory: [UInt8]
  ) {
    self.change = change
    self.plan = plan
    self.newest = newest
    self.root = root
    self.options = options
    self.directory = directory
  }

  func run(
    _ displaced: inout DisplacedFiles, _ waiting: inout WaitingEntries
  ) -> (verdict: Verdict, copies: [String]) {
    var copies: [[UInt8]] = []
    do throws(Stop) {
      let verdict = try run(&displaced, &waiting, &copies)
      return (verdict, texts(copies))
    } catch {
      return (error.verdict, texts(copies))
    }
  }

  private func texts(_ copies: [[UInt8]]) -> [String] {
    copies.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Why an attempt ends before anything is replaced.
  struct Stop: Error {
    let verdict: Verdict

    init(_ verdict: Verdict) { self.verdict = verdict }
    init(_ refusal: Refusal) { verdict = .settled(.refused(refusal)) }
  }

  private func run(
    _ displaced: inout DisplacedFiles, _ waiting: inout WaitingEntries,
    _ copies: inout [[UInt8]]
  ) throws(Stop) -> Verdict {
    let token = Random.letters(6)
    var parts: [Transaction.Part] = []
    for file in plan.files { parts.append(try part(file, token)) }
    let wall = options.wall()
    var transaction = Transaction(parts, wall: wall)
    let entry = EntryText(change, plan, at: Moments.next(wall), options: options)
    // What cannot be taken back is not written.
    if let refusal = irreversible(entry.at) { throw Stop(refusal) }
    let intent: Written?
    do throws(SaveFailure) {
      let date = LocalTime(wall).date
      try checkJournal(date)
      intent = try begin(parts, token, entry, date)
    } catch {
      throw stop(error)
    }
    do throws(SaveFailure) {
      try transaction.prepare()
    } catch {
      conclude(intent, standing: [])
      throw stop(error)
    }
    let outcome = transaction.commit(&displaced)
    copies += transaction.copies
    switch outcome {
    case .done(let files, let isReduced):
      var saved = keep(
        files, Array(parts.indices), of: transaction, intent, entry, &displaced, &waiting,
        &copies)
      for part in parts {
        switch part.kind {
        case .replace(let old, _), .delete(let old, _): displaced.dispose(of: old)
        case .create: break
        }
      }
      saved.isReduced = isReduced
      return .settled(.saved(saved))
    case .overtaken:
      withdraw(intent, parts)
      return .overtaken
    case .failed(let failure):
      withdraw(intent, parts)
      throw stop(failure)
    case .partly(let standing, let files):
      let saved = keep(
        files, standing, of: transaction, intent, entry, &displaced, &waiting, &copies)
      let missing = parts.indices.filter { !standing.contains($0) }
      return .settled(.partly(saved, missing: missing.map { path(of: parts[$0]) }))
    }
  }

  /// Sees to it that the parts that stand are on disk and told in the journal, and looks after the
  /// files that they displaced.
  private func keep(
    _ files: [DisplacedFiles.File], _ standing: [Int], of transaction: Transaction,
    _ intent: Written?, _ entry: EntryText, _ displaced: inout DisplacedFiles,
    _ waiting: inout WaitingEntries, _ copies: inout [[UInt8]]
  ) -> SavedChange {
    let parts = transaction.parts
    // First the disk, then the note, then what would tell without it: after a power failure at any of
    // them all files can still be finished.
    let failure = synchronise(parts)
    if failure?.isUnsupported ?? true { intent?.intent.markDone() }
    transaction.release()
    for file in files {
      if let copy = displaced.keep(file, wall: transaction.wall) { copies.append(copy) }
    }
    let isTold = conclude(intent, standing: Set(standing))
    if !isTold, let intent { waiting.add(intent.intent, Set(standing), intent.recovery.intents) }
    var saved = SavedChange(
      paths: standing.map { path(of: parts[$0]) }, keys: plan.keys(in: standing),
      reversal: reversal(entry.at, of: standing))
    saved.isConfirmed = failure == nil
    saved.isTold = isTold
    return saved
  }

  private func path(of part: Transaction.Part) -> String {
    String(decoding: part.path, as: UTF8.self)
  }

  /// Why nothing could take the change back, `nil` for one that can be.
  private func irreversible(_ entry: String) -> Refusal? {
    do throws(ChangeError) {
      _ = try plan.reversal(entry: entry)
      return nil
    } catch {
      if case .twice(let key) = error { return .duplicate(key) }
      return .noKey
    }
  }

  /// What takes back the files that stand. Of a change that can be taken back each part can.
  private func reversal(_ entry: String, of standing: [Int]) -> Change {
    do throws(ChangeError) {
      return try plan.reversal(entry: entry, of: standing)
    } catch {
      preconditionFailure("each file of a change has something to take back")
    }
  }

  // MARK: - Intent and journal

  /// A journal that cannot be written stops the save: it must not miss what happened.
  private func checkJournal(_ date: String) throws(SaveFailure) {
    guard options.journal else { return }
    let journal = try Journal(below: root, options: options, creates: true)
    if let journal { try journal.checkWritable(journal.fileName(date: date)) }
  }

  private typealias Written = (intent: Intent, recovery: Recovery)

  /// Writes down what is about to happen.
  private func begin(
    _ parts: [Transaction.Part], _ token: [UInt8], _ entry: EntryText, _ date: String
  ) throws(SaveFailure) -> Written? {
    guard options.journal else { return nil }
    do throws(SaveFailure) {
      let intents = try step(.openat) { () throws(Errno) in
        guard
          let intents = try PrivateDirectory.state(of: directory, options, creates: true)
        else { throw .absent }
        return intents
      }
      let canonical = PrivateDirectory.canonical(directory)
      let plan = Intent.Plan(
        directory: canonical, token: token,
        files: parts.map {
          Intent.File(kind: $0.kind.word, path: $0.path, old: $0.hashes.old, new: $0.hashes.new)
        }, date: date, entry: entry)
      return (
        try Intent.begin(plan, in: intents),
        Recovery(root: root, intents: intents, directory: canonical, options: options)
      )
    } catch {
      throw error.about("\(options.stateDirectory ?? "~/.local/state")/steerco")
    }
  }

  /// Whether nothing waits to be told.
  @discardableResult
  private func conclude(_ written: Written?, standing: Set<Int>) -> Bool {
    guard let written else { return true }
    return written.recovery.conclude(written.intent, standing: standing, by: .save)
  }

  /// Lets go of the intent of a change of which nothing stands, once that is on disk; otherwise the
  /// next start settles it.
  private func withdraw(_ written: Written?, _ parts: [Transaction.Part]) {
    guard written != nil, synchronise(parts)?.isUnsupported ?? true else { return }
    conclude(written, standing: [])
  }

  /// Forces the files' names to the disk, each directory once; why it could not be done.
  private func synchronise(_ parts: [Transaction.Part]) -> Errno? {
    var seen: Set<FileStatus.Identity> = []
    var failure: Errno?
    for part in parts {
      do throws(Errno) {
        let isNew = seen.insert(try part.target.directory.status().identity).inserted
        if isNew || part.target.holder != nil { try part.target.synchronise() }
      } catch {
        failure = error
      }
    }
    return failure
  }

  /// - Parameter file: the data file that was at work, by default the first of the change.
  func stop(_ failure: SaveFailure, of file: String? = nil) -> Stop {
    let shown = failure.path ?? file ?? plan.files.first.map { path(of: $0.place) } ?? ""
    if failure.path == nil {
      switch (failure.operation, failure.errno) {
      case (.fchown, .notPermitted): return Stop(.notEditable(path: shown, .otherOwner))
      case (_, .readOnlyFileSystem): return Stop(.notEditable(path: shown, .readOnlyFileSystem))
      default: break
      }
    }
    return Stop(
      .settled(
        .failed(
          path: shown, operation: failure.operation.rawValue, reason: failure.errno.words)))
  }
}
