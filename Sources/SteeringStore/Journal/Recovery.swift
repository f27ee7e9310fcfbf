internal import Glibc

/// Settles what was intended: a change whose process was killed ends as all or nothing, and its entry
/// is written if it happened and only if it happened.
struct Recovery {
  let root: Descriptor
  /// The intents for this data directory.
  let intents: Descriptor
  /// The data directory, without links and dots: an intent for another one is left alone.
  let directory: [UInt8]
  let options: StoreOptions
  /// Whether the lock on the data directory is held: then nobody is just writing an intent.
  var isAlone = false

  /// Who writes the entry of an intent.
  enum Teller {
    /// The save itself, the same process once more, or a later one that has found the files on disk.
    case save, retry, start
  }

  /// Settles every intent whose process has gone, the oldest first.
  func settleAll() {
    do throws(Errno) {
      var left: [Intent] = []
      for entry in try intents.entries() {
        guard let (intent, descriptor) = Intent.left(entry.name, in: intents) else { continue }
        if Intent.isUnfinished(entry.name) {
          // Its process was killed before anything had begun.
          if isAlone { Temporary.discard(entry.name, in: intents) }
          continue
        }
        guard let intent else {
          // Cut off all the same; what a newer version wrote is not ours to remove.
          if isCutOff(descriptor) { Temporary.discard(entry.name, in: intents) }
          continue
        }
        if intent.plan.directory == directory { left.append(intent) }
      }
      for intent in left.sorted(by: { $0.plan.entry.at < $1.plan.entry.at }) { settle(intent) }
    } catch {
      return
    }
  }

  private func isCutOff(_ descriptor: Descriptor) -> Bool {
    do throws(Errno) {
      let bytes = try descriptor.contents().bytes
      let head = Array("steerco intent 2\n".utf8)
      return bytes.starts(with: head) || head.starts(with: bytes)
    } catch {
      return false
    }
  }

  /// Settles one intent that a process left.
  private func settle(_ intent: Intent) {
    let plan = intent.plan
    let files = plan.files.map { file -> (Withdrawal, Withdrawal.State)? in
      withdrawal(file, plan).map { ($0, $0.state(wasSeen: plan.isDone)) }
    }
    var states = files.map { $0?.1 ?? .absent }
    let hasBegun = states.contains { $0 == .done || $0 == .overwritten }
    if hasBegun, !plan.isDone {
      // Forward: everything that is left to do was prepared before the first file was replaced.
      for (index, file) in files.enumerated() where states[index] == .prepared {
        if file?.0.finish() == true { states[index] = .done }
      }
      if states.contains(where: { $0 == .prepared || $0 == .absent }) {
        // Not all can be: then back, as far as nobody has changed what stands.
        for (index, file) in files.enumerated() where states[index] == .done {
          if file?.0.run() == true { states[index] = .absent }
        }
      }
    }
    // What tells the sides apart goes only when the side that was chosen is on disk.
    guard !hasBegun || isOnDisk(files.compactMap { $0?.0.target }) else { return }
    for file in files { file?.0.clean() }
    let standing = Set(
      states.indices.filter { states[$0] == .done || states[$0] == .overwritten })
    conclude(intent, standing: standing, by: .start)
  }

  /// Whether the files' names are on disk; a file system that cannot be asked is believed.
  private func isOnDisk(_ targets: [Target]) -> Bool {
    targets.allSatisfy { target in
      do throws(Errno) {
        try target.synchronise()
        return true
      } catch {
        return error.isUnsupported
      }
    }
  }

  private func withdrawal(_ file: Intent.File, _ plan: Intent.Plan) -> Withdrawal? {
    do throws(TargetError) {
      let target =
        file.kind == .create
        ? try Target.new(file.path, below: root) : try Self.target(file.path, below: root)
      return Withdrawal(
        target: target, kind: file.kind,
        stem: Temporary.stem(for: target, token: plan.token, old: file.old, new: file.new),
        hashes: (file.old, file.new), wall: options.wall())
    } catch {
      return nil
    }
  }

  /// The place of a file that may be gone: a change may have been to take it out.
  private static func target(
    _ path: [UInt8], below root: Descriptor
  ) throws(TargetError) -> Target {
    do throws(TargetError) {
      return try Target.resolve(path, below: root)
    } catch {
      guard case .system(.absent) = error else { throw error }
      return try Target.new(path, below: root)
    }
  }

  /// Writes the entry of what stands, and lets go of the intent; it stays for the next time when its
  /// entry cannot be written now, which is false.
  @discardableResult
  func conclude(_ intent: Intent, standing: Set<Int>, by teller: Teller) -> Bool {
    let plan = intent.plan
    if !standing.isEmpty {
      let entry =
        standing.count == plan.files.count ? plan.entry.bytes : plan.entry.bytes(of: standing)
      do throws(SaveFailure) {
        guard let journal = try Journal(below: root, options: options, creates: true) else {
          return false
        }
        let file = journal.fileName(date: plan.date)
        // A try that failed may have left it there, whole.
        if teller == .save || !journal.has(entry, in: file) { try journal.append(entry, to: file) }
      } catch {
        // Who has seen it happen has noted it as soon as it was on disk.
        if teller == .start { intent.markDone() }
        return false
      }
    }
    Temporary.discard(intent.name, in: intents)
    return true
  }
}
