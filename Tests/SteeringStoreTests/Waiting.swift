import Foundation
import Glibc
import SteeringModel
import Testing

@testable import SteeringStore

/// What tests do with a store: wait on its descriptors as the program does, never sleep.
extension Store {
  /// Turns until `isDone` says so, for at most `seconds`; all events on the way.
  @discardableResult
  func wait(
    seconds: Double = 20, _ what: String = "", sourceLocation: SourceLocation = #_sourceLocation,
    until isDone: ([StoreEvent]) -> Bool
  ) -> [StoreEvent] {
    let deadline = Clock.monotonic() + Int64(seconds * 1e9)
    var events: [StoreEvent] = []
    while true {
      events += turn()
      if isDone(events) { return events }
      let now = Clock.monotonic()
      guard now < deadline else {
        Issue.record("waited in vain: \(what)", sourceLocation: sourceLocation)
        return events
      }
      let wake = min(nextWake(now: now) ?? Int64.max, deadline - now)
      var ready = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      _ = poll(&ready, nfds_t(ready.count), CInt(min(wake / 1_000_000 + 1, 60_000)))
    }
  }

  /// Waits for the outcome of one edit.
  func saving(_ edit: Edit, ticket: Int = 1) throws -> SaveOutcome {
    save(edit, ticket: ticket)
    var outcome: SaveOutcome?
    wait("the outcome of a save") { events in
      outcome =
        events.lazy.compactMap { event in
          if case .saved(let outcome, ticket) = event { outcome } else { nil }
        }.first
      return outcome != nil
    }
    return try #require(outcome)
  }
}

extension Board {
  /// The values of a field of every task, in file order.
  func all(_ name: FieldName) -> [String] { tasks.map { text(name, at: $0.address) ?? "" } }

  /// The address of the task with an id.
  func address(_ id: String) throws -> RecordAddress {
    tasks[try #require(task(withID: id))].address
  }

  /// An edit of a task as its operator sees it now.
  func edit(_ id: String, _ changes: [FieldChange]) throws -> Edit {
    let address = try address(id)
    return Edit(
      action: .set, type: .task, key: Array(id.utf8), seen: Array(bytes(of: address)),
      changes: changes)
  }
}

/// A task file of so many records.
func taskFile(_ count: Int, lineEnd: String = "\n") -> String {
  var lines = ["%rec: Task", ""]
  for number in 1...count {
    lines += ["Id: T\(number)", "Title: Task \(number)", "Status: not-started", ""]
  }
  return lines.joined(separator: lineEnd)
}
