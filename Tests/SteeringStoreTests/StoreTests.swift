import SteeringModel
import TestSupport
import Testing

@testable import SteeringStore

@Suite struct StoreTests {
  @Test func readsFollowsAndSaves() throws {
    let directory = TemporaryDirectory()
    try directory.write("tasks/a.rec", taskFile(3))
    let store = try Store(directory: directory.path)
    #expect(store.board.all(.id) == ["T1", "T2", "T3"])
    #expect(store.mode == .live)

    try directory.write("tasks/b.rec", "%rec: Task\n\nId: X\nTitle: New\n")
    store.wait("another file") { _ in store.board.tasks.count == 4 }

    let edit = try store.board.edit("T2", [.set(.status, Array("completed".utf8))])
    let outcome = try store.saving(edit)
    guard case .saved("tasks/a.rec", let reversal, true, false, nil) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    store.wait("our own change") { _ in store.board.all(.status)[1] == "completed" }
    #expect(try store.saving(reversal) != outcome)
    store.wait("the undo") { _ in store.board.all(.status)[1] == "not-started" }
    #expect(try directory.text("tasks/a.rec") == taskFile(3))
    #expect(try directory.names("tasks") == ["a.rec", "b.rec"])
  }
}
