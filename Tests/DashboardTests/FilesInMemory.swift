import Foundation
import RecText
import SteeringModel
@testable import SteeringStore

/// Data files in memory that save changes by the plans that a store makes, without a disk: what a
/// colleague writes into them is there at the next save, seen on screen or not.
struct FilesInMemory {
  private var files: [(path: String, bytes: [UInt8])]
  /// Whether saves are told in the journal, each a second after the one before.
  var keepsJournal = false
  private var saves: Int64 = 0

  init(_ files: [(path: String, text: String)]) {
    self.files = files.map { ($0.path, Array($0.text.utf8)) }
  }

  /// One file, of a committee's tasks.
  init(tasks: String) { self.init([("tasks.rec", "%rec: Task\n\n" + tasks)]) }

  private var read: [RecordFile] {
    files.enumerated().map { number, file in
      RecParser.parse(
        file.bytes, path: file.path, revision: UInt64(number + 1),
        vocabulary: Schema.standard.vocabulary)
    }
  }

  /// The board of the files as they are now.
  var board: Board {
    var builder = BoardBuilder()
    return builder.board(of: read)
  }

  /// A file as it is now, empty where there is none.
  subscript(path: String) -> String {
    get { String(decoding: files.first { $0.path == path }?.bytes ?? [], as: UTF8.self) }
    set {
      files.removeAll { $0.path == path }
      files.append((path, Array(newValue.utf8)))
      files.sort { $0.path < $1.path }
    }
  }

  /// What becomes of a change of these files.
  mutating func save(_ change: Change) throws -> SaveOutcome {
    let plan: ChangePlan
    let old = read
    do throws(Refusal) {
      plan = try ChangePlan(change, of: old, schema: .standard)
    } catch {
      return .refused(error)
    }
    var paths: [String] = []
    for file in plan.files {
      let path =
        switch file.place {
        case .existing(let index): old[index].path
        case .new(let path): path
        }
      paths.append(path)
      files.removeAll { $0.path == path }
      if let pieces = plan.pieces(of: file) { files.append((path, pieces.flatMap { $0 })) }
    }
    files.sort { $0.path < $1.path }
    if plan.isDone { return .unchanged(paths: old.map(\.path)) }
    saves += 1
    let entry = EntryText(change, plan, at: saves * 1_000_000_000, options: StoreOptions())
    if keepsJournal {
      let journal = self["journal/entries.rec"]
      self["journal/entries.rec"] =
        (journal.isEmpty ? "%rec: Entry\n" : journal) + "\n"
        + String(decoding: entry.bytes, as: UTF8.self)
    }
    return .saved(
      SavedChange(paths: paths, keys: plan.keys, reversal: try plan.reversal(entry: entry.at)))
  }
}

extension Stage {
  /// Saves the latest change in some files and tells what became of it; the board stays as it is
  /// shown, as before the change of the files is seen.
  mutating func saveUnseen(in files: inout FilesInMemory) throws {
    guard let change = saves.last else { return }
    try settle(try files.save(change))
  }

  /// The same, and the board follows.
  mutating func save(in files: inout FilesInMemory) throws {
    try saveUnseen(in: &files)
    send(.boardChanged(files.board, []))
  }
}
