internal import Glibc
package import RecText
package import SteeringModel

/// Writes changes into the files of one data directory, one after the other, and loses nothing.
///
/// It belongs to one thread; instances and other programs may work on the same files meanwhile.
package final class Saver {
  private let directory: [UInt8]
  private var options: StoreOptions
  private var displaced = DisplacedFiles()
  private var waiting = WaitingEntries()
  private var hasBegun = false
  /// The files as they were last read for the caller.
  private var latest: [SourceFile] = []
  /// The meeting that is being held, for the journal.
  package var meeting: String {
    get { options.meeting }
    set { options.meeting = newValue }
  }

  /// A saver for a data directory, which is opened anew for each change: it may have been replaced.
  package init(directory: String, options: StoreOptions = StoreOptions()) {
    self.directory = Array(directory.utf8)
    self.options = options
  }

  /// Saves one change in a directory and waits for it.
  package static func save(
    _ change: Change, in directory: String, options: StoreOptions = StoreOptions()
  ) -> SaveOutcome {
    Saver(directory: directory, options: options).saveAndFinish(change)
  }

  /// Saves a change and waits until nothing is left to be looked after: for scripts.
  package func saveAndFinish(_ change: Change) -> SaveOutcome {
    save(change, known: latest).keeping(finish())
  }

  /// Reads the directory's files, without following it, and makes a board of those that hold a record
  /// of these types: one record more in a large directory takes half of the time that a board of all
  /// takes. What was read serves the next save. Throws when the directory cannot be read.
  package func board(of types: Set<RecordType>) throws(StoreError) -> Board {
    LargePages.giveBackLargeArrays()
    do throws(Errno) {
      let root = try Descriptor.openDirectory(directory)
      latest = try FreshFiles(root, known: [], schema: options.schema).all().map {
        SourceFile(path: $0.path, file: $0.file, status: $0.status)
      }
    } catch {
      throw .unreadable(path: String(decoding: directory, as: UTF8.self), reason: error.words)
    }
    var builder = BoardBuilder(schema: options.schema, withSecret: options.withSecret)
    let files = latest.map(\.file).filter { file in
      file.records.contains { types.contains($0.type) }
    }
    return builder.board(of: files, workers: Threads.ofThisMachine)
  }

  /// Saves one change. `known` are the directory's files as the caller has read them, with where and
  /// when; what is not as it was is read anew.
  func save(_ change: Change, known: [SourceFile] = []) -> SaveOutcome {
    do throws(Errno) {
      let root = try Descriptor.openDirectory(directory)
      let lock = FileLock.acquire(for: root, [], options)
      defer { withExtendedLifetime(lock) {} }
      begin(below: root, isAlone: lock != nil)
      waiting.tell(below: root, directory: PrivateDirectory.canonical(directory), options)
      if displaced.isFull { check(now: Clock.monotonic()) }
      return save(change, FreshFiles(root, known: known, schema: options.schema), below: root)
    } catch {
      return .failed(
        path: String(decoding: directory, as: UTF8.self), operation: Call.openat.rawValue,
        reason: error.words)
    }
  }

  /// One attempt and three more: a program that overtakes four in a row does nothing else.
  static let attempts = 4
  /// How often a file that is absent is looked for, in nanoseconds.
  private static let interval: Int64 = 5_000_000

  private func save(
    _ change: Change, _ files: FreshFiles, below root: Descriptor
  ) -> SaveOutcome {
    var copies: [String] = []
    var attempt = 0
    let deadline = Clock.monotonic() + options.patience
    while attempt < Self.attempts {
      let plan: ChangePlan
      let newest: [FreshFiles.File]
      do throws(Refusal) {
        do throws(Errno) {
          newest = try files.newest(for: change)
        } catch {
          // A file that is written all the time, which the next attempt may find at rest.
          if error == .wouldBlock {
            attempt += 1
            continue
          }
          return .failed(
            path: String(decoding: directory, as: UTF8.self), operation: Call.openat.rawValue,
            reason: error.words)
        }
        plan = try ChangePlan(
          change, of: newest.map(\.file), schema: options.schema,
          workers: Threads.ofThisMachine)
      } catch {
        if files.isMissingSomething, Clock.monotonic() < deadline {
          Clock.pause(Self.interval)
          continue
        }
        return .refused(error).keeping(copies)
      }
      if files.isMissingSomething || plan.makesFile, Clock.monotonic() < deadline {
        Clock.pause(Self.interval)
        continue
      }
      if plan.isDone { return .unchanged(paths: plan.deeds.isEmpty ? [] : files.paths(of: plan)) }
      let result = SaveAttempt(change, plan, newest, root: root, options, directory)
        .run(&displaced, &waiting)
      copies += result.copies
      switch result.verdict {
      case .settled(let outcome): return outcome.keeping(copies)
      case .overtaken: attempt += 1
      case .absent:
        // It is looked for again until it is back, or has been gone for long enough.
        if Clock.monotonic() >= deadline { attempt += 1 }
        Clock.pause(Self.interval)
      }
      files.distrust()
    }
    return .refused(.busy(conflictCopies: copies))
  }

  /// Settles what an earlier run left unfinished; once is enough, and the first change needs it.
  package func begin() {
    guard !hasBegun else { return }
    do throws(Errno) {
      let root = try Descriptor.openDirectory(directory)
      let lock = FileLock.acquire(for: root, [], options)
      defer { withExtendedLifetime(lock) {} }
      begin(below: root, isAlone: lock != nil)
    } catch {
      return
    }
  }

  private func begin(below root: Descriptor, isAlone: Bool) {
    guard !hasBegun else { return }
    hasBegun = true
    do throws(Errno) {
      if let intents = try PrivateDirectory.state(of: directory, options, creates: false) {
        Recovery(
          root: root, intents: intents, directory: PrivateDirectory.canonical(directory),
          options: options, isAlone: isAlone
        ).settleAll()
      }
    } catch { /* Without a state directory there is nothing to settle. */  }
    do throws(Errno) {
      let listing = try Listing.of(root)
      for path in listing.directories where !listing.isOutside(path) {
        Leftovers.clean(
          try Descriptor.openDirectory(path, in: root.number), wall: options.wall())
      }
    } catch {
      return
    }
  }

  /// When a displaced file is next to be looked at, on the monotonic clock.
  var nextCheck: Int64? { displaced.due }

  /// Looks whether an editor wrote into a file that a save displaced, and keeps what it wrote.
  @discardableResult
  func check(now: Int64, all: Bool = false) -> [String] {
    displaced.check(now: now, all: all, wall: options.wall()).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Lets go of every displaced file: an editor that is just writing into one is waited for, and
  /// what it wrote is kept. The names of the copies.
  func finish() -> [String] {
    displaced.awaitWriters(1_000_000_000)
    return check(now: 0, all: true)
  }
}

extension ChangePlan {
  /// Whether it makes a file that is not there yet.
  fileprivate var makesFile: Bool {
    files.contains { if case .new = $0.place { true } else { false } }
  }
}

extension SaveOutcome {
  /// The outcome with the copies that were made on the way to it, or after it.
  func keeping(_ copies: [String]) -> SaveOutcome {
    guard !copies.isEmpty else { return self }
    switch self {
    case .saved(var saved):
      saved.conflictCopies += copies
      return .saved(saved)
    case .partly(var saved, let missing):
      saved.conflictCopies += copies
      return .partly(saved, missing: missing)
    case .refused(.busy(let known)): return .refused(.busy(conflictCopies: known + copies))
    case .unchanged, .refused, .failed: return self
    }
  }
}
