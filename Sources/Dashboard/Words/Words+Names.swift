package import RecText
package import SteeringModel

/// Names of values of the data, and of what the program can do.
extension Words {
  /// The name of a standing.
  package func name(_ standing: Standing) -> String { say(.standing(standing)) }
  /// The name of a timing.
  package func name(_ timing: Timing) -> String { say(.timing(timing)) }
  /// The name of a status.
  package func name(_ status: Status) -> String { say(.status(status)) }
  /// The name of an outlook.
  package func name(_ outlook: Outlook) -> String { say(.outlook(outlook)) }
  /// The name of an order of tasks.
  package func name(_ order: TaskOrder) -> String { say(.order(order)) }
  /// The name of what makes a task clear.
  package func name(_ word: ClearWord) -> String { say(.clear(word)) }
  /// The name of a type of records.
  package func name(_ type: RecordType) -> String { say(.type(type)) }
  /// What the operator did, by the action that the journal has.
  package func name(_ action: Change.Action) -> String { say(.action(action)) }
  /// The name of a group of commands.
  package func name(_ group: Command.Group) -> String { say(.group(group)) }
  /// The name of a field, empty for one that the program does not know.
  package func name(_ field: FieldName) -> String { field == .unknown ? "" : say(.field(field)) }

  /// A stretch of time; `days` is how many days ahead a deadline is due soon.
  package func name(_ bucket: DeadlineBucket, days: Int) -> String {
    switch bucket {
    case .overdue: say(.bucketOverdue)
    case .today: say(.bucketToday)
    case .restOfWeek: say(.bucketRestOfWeek)
    case .soon: say(.bucketSoon, ["count": .integer(days)])
    case .restOfMonth: say(.bucketRestOfMonth)
    case .month(_, let month): monthName(month)
    case .quarter(let year, let quarter): self.quarter(year, quarter)
    case .year(let year): say(.bucketYear, ["year": .integer(year)])
    case .standing: say(.bucketStanding)
    case .undated: say(.bucketUndated)
    }
  }

  /// A field of the data as the screen calls it; one that is not ours keeps its name.
  func fieldName(_ text: String) -> String {
    Schema.standard.vocabulary.fieldName(text).map { name($0) } ?? text
  }

  /// A value of a field of the data as the screen says it.
  func value(_ text: String, of field: String) -> String {
    switch Schema.standard.vocabulary.fieldName(field) {
    case .status: Status(text).map { name($0) } ?? text
    case .start, .due, .dueOriginal, .completed, .updated: day(text)
    default: text
    }
  }

  // The whole record

  /// The label of an obstacle.
  package var obstacle: String { say(.obstacle) }
  /// The label of the decision that an obstacle asks for.
  package var decisionAsked: String { say(.decisionAsked) }
  /// The heading of the changes of a record.
  package var history: String { say(.history) }
  /// The heading of the documents of a task.
  package var documents: String { say(.documents) }
  /// The heading of the obstacles to a task.
  package var obstacles: String { say(.obstacles) }
  /// The heading of the moves of a deadline.
  package var extensions: String { say(.extensions) }
  /// The heading of the conclusions about a task.
  package var conclusions: String { say(.conclusions) }
  /// The heading of a record as it stands in its file.
  package var otherFields: String { say(.otherFields) }
  /// The label of an obstacle that is open.
  package var openWord: String { say(.open) }
  /// The label of an obstacle that is cleared.
  package var clearedWord: String { say(.cleared) }
  /// That a task was in time only since its deadline was moved.
  package func lateAgainstOriginal() -> String { say(.lateAgainstOriginal) }
  /// That a task was late though within its first deadline.
  package func onTimeAgainstOriginal() -> String { say(.onTimeAgainstOriginal) }

  /// Of whom an obstacle asks a decision and since when; either may be empty.
  package func askedOf(_ whom: String, since: String) -> String {
    switch (whom.isEmpty, since.isEmpty) {
    case (true, true): say(.obstacleOpen)
    case (true, false): say(.obstacleOpenSince, ["since": .text(since)])
    case (false, true): say(.obstacleAsked, ["whom": .text(whom)])
    case (false, false):
      say(.obstacleAskedSince, ["whom": .text(whom), "since": .text(since)])
    }
  }

  /// What a task lacks to be clear, empty when it lacks nothing.
  package func lackingClear(_ words: [String]) -> String {
    guard var list = words.first else { return "" }
    for next in words.dropFirst() {
      list = say(.lackingMore, ["words": .text(list), "next": .text(next)])
    }
    return say(.lacking, ["words": .text(list)])
  }
}
