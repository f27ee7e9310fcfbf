/// Titles, and what stands alone.
extension Words {
  /// The title of the tasks.
  package var tasks: String { say(.tasks) }
  /// The title of the deadlines.
  package var deadlines: String { say(.deadlines) }
  /// The title of the units.
  package var units: String { say(.units) }
  /// The title of the problems.
  package var problems: String { say(.problems) }
  /// The title of the help.
  package var help: String { say(.help) }
  /// The title of the themes to choose from.
  package var themes: String { say(.themes) }
  /// The title of the orders to choose from.
  package var orders: String { say(.orders) }
  /// The title of the filters to choose from.
  package var filters: String { say(.filters) }
  /// The title of the statuses to choose from.
  package var statuses: String { say(.statuses) }
  /// The title of the commands to choose from.
  package var commands: String { say(.commands) }
  /// The title of the changes to take back, and what is said of taking one back.
  package var undoThis: String { say(.undoThis) }
  /// The entry of a menu that asks for a query.
  package var editFilter: String { say(.editFilter) }
  /// The entry of a menu that shows everything again.
  package var clearFilter: String { say(.clearFilter) }

  /// In place of a unit, for tasks without one.
  package var unassigned: String { say(.unassigned) }
  /// In place of a group, for tasks without one.
  package var noGroup: String { say(.noGroup) }
  /// In place of a value that is not there.
  package var missing: String { say(.missing) }
  /// In place of the title of a task without one.
  package var noTitle: String { say(.noTitle) }
  /// In place of tasks, where none match.
  package var nothingFound: String { say(.nothingFound) }
  /// In place of tasks, where the data have none.
  package var noTasksYet: String { say(.noTasksYet) }
  /// In place of days, for a completed task.
  package var done: String { say(.done) }
  /// That a task is counted for each of its leads.
  package var leadsNote: String { say(.leadsNote) }
  /// A text between this language's quotation marks.
  package func quoted(_ text: String) -> String { say(.quoted, ["text": .text(text)]) }

  /// The keys while a question without fields waits for its answer.
  package var hintAsking: String { say(.hintAsking) }
  /// The keys while a question with fields waits for its answer.
  package var hintAskingWithFields: String { say(.hintAskingWithFields) }
  /// The keys while a field of a question is typed.
  package var hintTyping: String { say(.hintTyping) }
  /// The keys while a search is typed.
  package var hintSearching: String { say(.hintSearching) }
  /// The keys while a query is typed.
  package var hintQuery: String { say(.hintQuery) }
  /// The keys while one thing is chosen from a list.
  package var hintChoosing: String { say(.hintChoosing) }
  /// The keys while help is read.
  package var hintHelp: String { say(.hintHelp) }
}
