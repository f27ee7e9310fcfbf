internal import Glibc

/// Settles what was intended: the entry is written if it happened and only if it happened.
struct Settlement {
  let root: Descriptor
  let journal: Journal
  let wall: Int64

  /// Settles every intent whose process has gone.
  func settleAll() {
    do throws(Errno) {
      for entry in try journal.directory.entries() where entry.name.starts(with: Intent.prefix) {
        guard let (intent, isWhole) = Intent.left(entry.name, in: journal) else { continue }
        if isWhole {
          settle(intent)
        } else {
          Temporary.discard(intent.name, in: journal.directory)
        }
      }
    } catch {
      return
    }
  }

  /// Settles one intent; it stays for the next time when its entry cannot be written now.
  func settle(_ intent: Intent, happened known: Bool? = nil) {
    let plan = intent.plan
    // Only who has seen it happen knows that nobody has told it yet.
    if known ?? happened(plan), known != nil || !journal.has(plan.entry, in: plan.file) {
      do throws(SaveFailure) {
        try journal.append(plan.entry, to: plan.file)
      } catch {
        return intent.markDone()
      }
    }
    Temporary.discard(intent.name, in: journal.directory)
  }

  /// Whether the new bytes took the file's place, by what stands there and beside it.
  ///
  /// The temporary file goes last: while it is there, what it holds tells on which side of the
  /// exchange the save stopped.
  private func happened(_ plan: Intent.Plan) -> Bool {
    do throws(Errno) {
      let target = try Target.resolve(plan.path, below: root)
      let stem = Temporary.stem(
        for: target, token: plan.token, old: plan.old, new: plan.new)
      if hash(stem + Temporary.part, in: target) != nil {
        Temporary.discard(stem + Temporary.part, in: target.directory)
        return false
      }
      let beside = stem + Temporary.whole
      switch hash(beside, in: target) {
      case plan.new:
        Temporary.discard(beside, in: target.directory)
        return false
      case plan.old:
        Temporary.discard(beside, in: target.directory)
        return true
      case .some:
        _ = ConflictCopy.keep(beside, of: target, wall: wall)
        return true
      case nil:
        return plan.isDone || hash(target.name, in: target) == plan.new
      }
    } catch {
      return plan.isDone
    }
  }

  private func hash(_ name: [UInt8], in target: Target) -> ContentHash? {
    do throws(Errno) {
      let file = try Descriptor.openFile(
        name, in: target.directory.number, followsLink: false)
      return try file.hash()
    } catch {
      return nil
    }
  }
}
