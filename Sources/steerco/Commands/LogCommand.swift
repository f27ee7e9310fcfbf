internal import Dashboard
internal import RecText
internal import SteeringModel

/// `steerco log`: who changed what, when, as the journal has it.
enum LogCommand {
  static func run(_ opening: Opening) throws -> Int32 {
    let board = opening.board
    let since = opening.options.since?.iso ?? ""
    let entries = board.entries.map { JournalEntry($0, board) }
      .filter { $0.at >= since }
      .sorted(by: JournalEntry.isEarlier)
    if opening.options.format == .json {
      try Output.write(JSON.array(entries.map(\.json)).written() + "\n")
    } else {
      for entry in entries { try Output.write(Output.visible(entry.text) + "\n") }
    }
    return opening.answered()
  }
}

extension JournalEntry {
  /// "2026-11-21 14:32:05 root@wall 57-031 complete: Status in-progress → completed".
  fileprivate var text: String {
    let done = changes.map { change in
      switch (change.from.isEmpty, change.to.isEmpty) {
      case (true, _): "\(change.field) \(change.to)"
      case (_, true): "\(change.field) \(change.from) taken out"
      default: "\(change.field) \(change.from) → \(change.to)"
      }
    }
    let time = at.prefix(19).map { $0 == "T" ? " " : $0 }
    let why = note.isEmpty ? "" : " (\(note))"
    let back = undoes.isEmpty ? "" : " [takes back \(undoes)]"
    let words = record.split(separator: " ").joined(separator: " ")
    let about = task.map { "\(words) (\($0.text))" } ?? words
    return
      "\(String(time)) \(by)@\(host) \(about) \(action): \(done.joined(separator: "; "))\(why)\(back)"
  }

  fileprivate var json: JSON {
    .object([
      ("at", .string(at)), ("by", .string(by)), ("host", .string(host)),
      ("meeting", meeting.isEmpty ? .null : .string(meeting)), ("action", .string(action)),
      ("record", .string(record)), ("task", task.map { .string($0.text) } ?? .null),
      (
        "changes",
        .array(
          changes.map {
            .object([
              ("field", .string($0.field)), ("from", .string($0.from)), ("to", .string($0.to)),
            ])
          })
      ),
      ("note", note.isEmpty ? .null : .string(note)),
      ("undoes", undoes.isEmpty ? .null : .string(undoes)),
    ])
  }
}
