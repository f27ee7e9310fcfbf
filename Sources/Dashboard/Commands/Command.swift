/// Everything a person can ask the dashboard to do; the one vocabulary of keys, help, palette,
/// key bar and README.
package enum Command: String, Sendable, Hashable, CaseIterable {
  case up, down, pageUp, pageDown, first, last
  case nextPanel, previousPanel, tasksPanel, deadlinesPanel, unitsPanel
  case open, back
  case complete, deadline, progress, obstacle, note, status
  case undo, redo, undoThis
  case search, filter, sort, countLeads
  case problems, palette, help
  case enlarge, wall, theme
  case freeze, lock, rescan, mouse
  case editor, copy
  case quit

  /// The heading under which help and README list the command.
  package enum Group: Sendable, Hashable, CaseIterable {
    case moving, deciding, finding, looking, safety, program
  }
}
