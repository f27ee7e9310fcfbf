internal import Glibc
package import SteeringModel

/// Writes edits into the files of one data directory, one after the other, and loses nothing.
///
/// It belongs to one thread; instances and other programs may work on the same files meanwhile.
package final class Saver {
  private let directory: [UInt8]
  private var options: StoreOptions
  private var custody = Custody()
  private var hasBegun = false
  /// The meeting that is being held, for the journal.
  package var meeting: String {
    get { options.meeting }
    set { options.meeting = newValue }
  }

  /// A saver for a data directory, which is opened anew for each edit: it may have been replaced.
  package init(directory: String, options: StoreOptions = StoreOptions()) {
    self.directory = Array(directory.utf8)
    self.options = options
  }

  /// Saves one edit in a directory and waits for it: what scripts use.
  package static func save(
    _ edit: Edit, in directory: String, options: StoreOptions = StoreOptions()
  ) -> SaveOutcome {
    let saver = Saver(directory: directory, options: options)
    return saver.save(edit).keeping(saver.finish())
  }

  /// Saves one edit. `known` are the files that hold the record as far as the caller knows; the
  /// directory is read when there are none, or when the record is no longer there.
  func save(_ edit: Edit, known: [Holding] = []) -> SaveOutcome {
    guard edit.whole != nil || (edit.type.key != nil && !edit.key.isEmpty) else {
      return .refused(.notEditable(.noKey))
    }
    do throws(Errno) {
      return save(edit, known: known, below: try Descriptor.openDirectory(directory))
    } catch {
      return .failed(
        path: String(decoding: directory, as: UTF8.self), operation: Call.openat.rawValue,
        reason: error.words)
    }
  }

  private func save(_ edit: Edit, known: [Holding], below root: Descriptor) -> SaveOutcome {
    begin(below: root)
    if custody.isFull { check(now: Clock.monotonic()) }
    var copy: String?
    var holdings = known
    var isFresh = false
    for _ in 0..<Self.attempts {
      if holdings.isEmpty {
        holdings = locate(edit, below: root)
        isFresh = true
      }
      if holdings.isEmpty, let new = newFile(for: edit, below: root) {
        holdings = [Holding(path: new)]
      }
      guard let holding = holdings.first else { return .refused(gone(edit, below: root)) }
      if edit.whole == nil, holdings.reduce(0, { $0 + $1.count }) > 1 {
        return .refused(.duplicate)
      }
      var attempt = SaveAttempt(edit, in: holding, root: root, options: options)
      attempt.conflictCopy = copy
      switch attempt.run(&custody) {
      case .settled(let outcome): return outcome
      case .overtaken(let newer):
        copy = newer ?? copy
        holdings = [Holding(path: holding.path)]
      case .notHere:
        if isFresh { return .refused(.recordGone) }
        holdings = []
      }
    }
    return .refused(.busy(conflictCopy: copy))
  }

  /// Settles what an earlier run left unfinished; once is enough, and the first edit needs it.
  package func begin() {
    do throws(Errno) { begin(below: try Descriptor.openDirectory(directory)) } catch { return }
  }

  private func begin(below root: Descriptor) {
    guard !hasBegun else { return }
    hasBegun = true
    do throws(SaveFailure) {
      if let journal = try Journal(below: root, options: options, creates: false) {
        Settlement(root: root, journal: journal, wall: options.wall()).settleAll()
      }
    } catch { /* Without a journal there is nothing to settle. */  }
    do throws(Errno) {
      for path in try Listing.of(root).directories {
        let directory = try Descriptor.openDirectory(path, in: root.number)
        Leftovers.clean(directory, wall: options.wall())
      }
    } catch {
      return
    }
  }

  /// One attempt and three more: a program that overtakes four in a row does nothing else (3.1).
  static let attempts = 4

  /// Every file that holds the record.
  private func locate(_ edit: Edit, below root: Descriptor) -> [Holding] {
    do throws(Errno) {
      return try Listing.of(root).files.compactMap { path in
        Holding(edit, in: read(path, below: root), path: path)
      }
    } catch {
      return []
    }
  }

  /// What to call it that a record is not where it was: one that was to be taken out as it had been
  /// added may stand there all the same, in other words.
  private func gone(_ edit: Edit, below root: Descriptor) -> Refusal {
    guard case .cut(let added) = edit.whole else { return .recordGone }
    do throws(Errno) {
      for path in try Listing.of(root).files {
        let file = read(path, below: root)
        guard let record = RecordFinder.successor(of: added, edit, in: file) else { continue }
        let range = file.records[record].bytes
        let now = Array(file.bytes[Int(range.lowerBound)..<Int(range.upperBound)])
        return .changedMeanwhile(fields: RecordFinder.differences(added, now))
      }
    } catch { /* Then nobody can tell. */  }
    return .recordGone
  }

  /// A file of its own for the first record of a type: with its descriptor, and nothing else yet.
  private func newFile(for edit: Edit, below root: Descriptor) -> [UInt8]? {
    switch edit.whole {
    case .append, .putBack: break
    case .cut, nil: return nil
    }
    let name = Array("\(edit.type.rawValue.lowercased())s.rec".utf8)
    do throws(Errno) {
      let file = try Descriptor.open(
        name, in: root.number, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666)
      try file.write(Array("%rec: \(edit.type.rawValue)\n".utf8))
      try file.synchronise()
    } catch {
      // One that is there holds no record of the type yet, and takes this one.
      return error == .exists ? name : nil
    }
    return name
  }

  private func read(_ path: [UInt8], below root: Descriptor) -> RecordFile {
    do throws(Errno) {
      let bytes = try Descriptor.openFile(path, in: root.number, followsLink: true).contents().bytes
      return RecParser.parse(bytes, path: String(decoding: path, as: UTF8.self), revision: 0)
    } catch {
      return RecParser.parse([], path: "", revision: 0)
    }
  }

  /// When a displaced file is next to be looked at, on the monotonic clock.
  var nextCheck: Int64? { custody.due }

  /// Looks whether an editor wrote into a file that a save displaced, and keeps what it wrote.
  @discardableResult
  func check(now: Int64, all: Bool = false) -> [String] {
    custody.check(now: now, all: all, wall: options.wall()).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Lets go of every displaced file: an editor that is just writing into one is waited for, and
  /// what it wrote is kept. The names of the copies.
  func finish() -> [String] {
    custody.awaitWriters(1_000_000_000)
    return check(now: 0, all: true)
  }
}
