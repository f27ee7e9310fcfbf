import Foundation
import Glibc
import RecText
import SteeringModel
import TestSupport
import Testing

@testable import SteeringStore

/// What tests do with a store: wait on its descriptors as the program does, never sleep.
extension Store {
  /// Turns until `isDone` says so, for at most `seconds`; all events on the way.
  @discardableResult
  func wait(
    seconds: Double = 60, _ what: String = "", sourceLocation: SourceLocation = #_sourceLocation,
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

  /// Waits for the outcome of one change.
  func saving(_ change: Change, ticket: Int = 1) throws -> SaveOutcome {
    save(change, ticket: ticket)
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

  /// A change of a task as its operator sees it now.
  func change(_ id: String, _ changes: [FieldChange]) throws -> Change {
    let address = try address(id)
    return try Change(
      .set, [.update(key(of: address), seen: Array(bytes(of: address)), changes)])
  }
}

extension FieldChange {
  /// A field by its spelling gets a value.
  static func set(_ name: String, _ value: String) -> FieldChange {
    .set(Array(name.utf8), Array(value.utf8))
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

/// The bytes of a test's text.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

extension StoreOptions {
  /// Options of a store that keeps its intents and locks in hidden folders of its own directory.
  static func own(_ directory: TemporaryDirectory, journal: Bool = true) -> StoreOptions {
    StoreOptions(
      runtimeDirectory: directory.path, stateDirectory: directory.path(".state"), journal: journal,
      patience: 0)
  }
}
