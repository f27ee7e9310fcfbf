package import RecText
package import Screen
package import SteeringModel

/// Everything the dashboard knows: a value that `update` alone changes and `render` draws.
package struct State: Sendable {
  // What is shown
  /// What the files say.
  package var board: Board
  /// The board held against the day.
  package var assessment: Assessment { didSet { inOrder = nil } }
  /// How it is shown.
  package var settings: Settings
  /// What the wall clock says.
  package var moment: Moment
  /// The size of the screen, in cells.
  package var size: Size

  // Where the operator is
  /// The panel that keys go to.
  package var focus: Panel = .tasks
  /// The tasks that are listed, and where the list stands.
  package var tasks = TaskList()
  /// Where the list of units stands.
  package var units = ListPosition()
  /// Where the list of deadlines stands.
  package var deadlines = ListPosition()
  /// Which tasks are listed.
  package var filter: [FilterPart] = []
  /// How they are sorted.
  package var order: TaskOrder = .worstFirst { didSet { inOrder = nil } }
  /// All tasks in the order in force, sorted once and not at each letter of a search.
  var inOrder: [Int]?
  /// How often that was done.
  package internal(set) var sorts = 0
  /// What search looks through: made when it is first asked for, kept while it fits the board.
  var searchIndex: SearchIndex?
  /// Whether it is being made.
  var isIndexing = false
  /// A search that goes on between the keys.
  var searching: SearchUnderWay?
  /// Through so many tasks is searched before the next key is looked at.
  package var searchedAtOnce = 100_000
  /// How many times the latest search compared a word with a task.
  package internal(set) var lookedAt = 0
  /// Whether units count tasks by any lead (sums may exceed the total) or by the primary lead.
  package var countsAnyLead = false
  /// Whether the focused panel has the whole width.
  package var isEnlarged = false
  /// Whether the wall view is shown.
  package var isWall = false
  /// What lies over the dashboard, the topmost last.
  package var overlays: [Overlay] = []
  /// The question that waits for an answer.
  package var prompt: Prompt?
  /// Questions whose changes were not saved: asked again as soon as no other key is waited for.
  package var unsaved: [Prompt] = []

  // What happened
  /// How the data directory is followed.
  package var watch: WatchMode = .live
  /// What the screen is held still at, `nil` when it follows.
  package var frozen: Frozen?
  /// Whether no change is allowed until it is unlocked.
  package var isLocked = false
  /// What is being saved, by ticket.
  package var saving: [Int: Saving] = [:]
  /// The number of the next save.
  package var nextTicket = 1
  /// What takes the changes of this session back, the latest last.
  package var undoable: [Change] = []
  /// What takes the undos of this session back, the latest last.
  package var redoable: [Change] = []
  /// What the line below tells.
  package var notice: Notice?
  /// What others changed while the answer to the operator stood in the line: told after it.
  package var heldNews: [FileChange] = []
  /// What this session saved of late.
  package var ownWrites: [OwnWrite] = []
  /// The records that changed on disk, with the time (ms) until which they are marked.
  package var changed: [RecordKey: Int] = [:] {
    didSet { changedUntil = changed.values.min() }
  }
  /// When (ms) the first of those marks goes: they may be as many as a file has records.
  private(set) var changedUntil: Int?
  /// Whether the mouse selects.
  package var mouseIsOn = false
  /// The last key and when (ms) it came: an auto-repeated key confirms nothing.
  package var lastKey: (key: KeyPress, at: Int)?
  /// Counts what changed other than where the selection stands in the list, so that a frame can tell
  /// whether the rest of the screen still holds.
  package internal(set) var revision = 0
  /// The time of the latest message, in ms of a clock that never goes back.
  package var now = 0

  /// The state in which a session begins.
  package init(board: Board, settings: Settings, moment: Moment, size: Size) {
    self.board = board
    self.settings = settings
    self.moment = moment
    self.size = size
    self.assessment = Assessment(
      of: board, on: settings.fixedDay ?? moment.day, workers: settings.workers)
    isLocked = settings.isReadOnly
    refilter()
    tasks.select(at: 0)
  }

  /// The day on which everything is assessed.
  package var today: CivilDate { assessment.today }
  /// The words that are said.
  package var words: Words { settings.words }
}

/// What was chosen from outside: on the command line, in the committee's record, in the environment.
package struct Settings: Sendable {
  /// The language of the interface.
  package let language: Language
  /// The interface's words in that language.
  package let words: Words
  /// The day given with `--date` or by the committee's `Today`; `nil` follows the clock.
  package var fixedDay: CivilDate?
  /// The theme's name.
  package var theme: String
  /// The themes that `t` goes through, in order.
  package var themes: [String]
  /// The signs that are drawn.
  package var glyphs: Glyphs
  /// How wide the terminal draws a text.
  package var measure: Measure
  /// Whether this session may change nothing (`--read-only`).
  package var isReadOnly: Bool
  /// Whether somebody makes large boards ready for search meanwhile (`indexForSearch`).
  package var indexesAside: Bool
  /// Who shares in assessing large boards.
  package var workers: any WorkerPool

  package init(
    language: Language = .en, fixedDay: CivilDate? = nil, theme: String = "night",
    themes: [String] = [], glyphs: Glyphs = .unicode, measure: Measure = .simple,
    isReadOnly: Bool = false, indexesAside: Bool = false, workers: any WorkerPool = NoWorkers(),
    words: Words? = nil
  ) {
    self.language = language
    self.words = words ?? .builtIn(language)
    self.fixedDay = fixedDay
    self.theme = theme
    self.themes = themes
    self.glyphs = glyphs
    self.measure = measure
    self.isReadOnly = isReadOnly
    self.indexesAside = indexesAside
    self.workers = workers
  }

  /// The words that the program brings along for a language.
  package static func words(in language: Language) -> Words { .builtIn(language) }
}

/// A search through many tasks: what is typed, and how far it was looked for.
struct SearchUnderWay: Sendable {
  let text: String
  var search: TaskSearch
}

/// The wall clock at one moment, as the machine tells it.
package struct Moment: Sendable, Hashable {
  /// The day.
  package var day: CivilDate
  /// The hour, 0 to 23.
  package var hour: Int
  /// The minute, 0 to 59.
  package var minute: Int

  /// A moment of a day.
  package init(day: CivilDate, hour: Int, minute: Int) {
    self.day = day
    self.hour = hour
    self.minute = minute
  }
}

/// One of the three panels that answer each other.
package enum Panel: Int, Sendable, Hashable, CaseIterable {
  case tasks = 1
  case deadlines
  case units
}

/// Refreshing is held: the newest board waits, with how many changes it brings.
package struct Frozen: Sendable {
  /// The newest board, shown once it is let go.
  package var waiting: Board?
  /// How many changes wait.
  package var changes = 0
  /// Whether the next board is shown all the same, because it holds what the operator just saved.
  package var takesNext = false
}
