package import Screen
package import SteeringModel

/// Everything the dashboard knows: a value that `update` alone changes and `render` draws.
package struct State: Sendable {
  // What is shown
  package var board: Board
  package var assessment: Assessment { didSet { inOrder = nil } }
  package var settings: Settings
  package var moment: Moment
  /// The size of the screen, in cells.
  package var size: Size

  // Where the operator is
  package var focus: Panel = .tasks
  package var tasks = TaskList()
  package var units = ListPosition()
  package var deadlines = ListPosition()
  package var filter: [FilterPart] = []
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
  /// How many times the latest search held a word against a task.
  package internal(set) var lookedAt = 0
  /// Whether units count tasks by any lead (sums may exceed the total) or by the primary lead.
  package var countsAnyLead = false
  package var isEnlarged = false
  package var isWall = false
  /// What lies over the dashboard, the topmost last.
  package var overlays: [Overlay] = []
  package var prompt: Prompt?

  // What happened
  package var watch: WatchMode = .live
  package var frozen: Frozen?
  package var isLocked = false
  /// What is being saved, by ticket.
  package var saving: [Int: Saving] = [:]
  package var nextTicket = 1
  /// What takes the changes of this session back, the latest last; one change may be several edits.
  package var undoable: [[Edit]] = []
  package var redoable: [[Edit]] = []
  package var notice: Notice?
  /// What others changed while the answer to the operator stood in the line: told after it.
  package var heldNews: [FileChange] = []
  /// What this session saved of late.
  package var ownWrites: [OwnWrite] = []
  /// The ids of tasks that changed on disk, with the time (ms) until which they are marked.
  package var changed: [String: Int] = [:] {
    didSet { changedUntil = changed.values.min() }
  }
  /// When (ms) the first of those marks goes: they may be as many as a file has records.
  private(set) var changedUntil: Int?
  package var mouseIsOn = false
  /// The last key and when (ms) it came: an auto-repeated key confirms nothing.
  package var lastKey: (key: KeyPress, at: Int)?
  /// Counts what changed other than where the selection stands in the list, so that a frame can tell
  /// whether the rest of the screen still holds.
  package internal(set) var revision = 0
  /// The time of the latest message, in ms of a clock that never goes back.
  package var now = 0

  package init(board: Board, settings: Settings, moment: Moment, size: Size) {
    self.board = board
    self.settings = settings
    self.moment = moment
    self.size = size
    self.assessment = Assessment(
      of: board, on: settings.fixedDay ?? moment.day, helpers: settings.helpers)
    isLocked = settings.isReadOnly
    refilter()
    tasks.select(at: 0)
  }

  /// The day that everything is held against.
  package var today: CivilDate { assessment.today }
  package var words: any Words { settings.words }
}

/// What was chosen from outside: on the command line, in the committee's record, in the environment.
package struct Settings: Sendable {
  package var language: Language
  /// The day given with `--date` or by the committee's `Today`; `nil` follows the clock.
  package var fixedDay: CivilDate?
  package var theme: String
  /// The themes that `t` walks through, in order.
  package var themes: [String]
  package var glyphs: Glyphs
  package var measure: Measure
  /// Whether this session may change nothing (`--read-only`).
  package var isReadOnly: Bool
  /// Whether somebody makes large boards ready for search meanwhile (`indexForSearch`).
  package var indexesAside: Bool
  /// Who shares in assessing large boards.
  package var helpers: any Helpers

  package init(
    language: Language = .en, fixedDay: CivilDate? = nil, theme: String = "night",
    themes: [String] = [], glyphs: Glyphs = .unicode, measure: Measure = .simple,
    isReadOnly: Bool = false, indexesAside: Bool = false, helpers: any Helpers = NoHelpers()
  ) {
    self.language = language
    self.fixedDay = fixedDay
    self.theme = theme
    self.themes = themes
    self.glyphs = glyphs
    self.measure = measure
    self.isReadOnly = isReadOnly
    self.indexesAside = indexesAside
    self.helpers = helpers
  }

  package var words: any Words { Self.words(in: language) }

  /// The interface's words in a language.
  package static func words(in language: Language) -> any Words {
    switch language {
    case .en: English()
    case .vi: Vietnamese()
    case .nb: Bokmal()
    case .hi: Hindi()
    }
  }
}

/// A search through many tasks: what is typed, and how far it was looked for.
struct SearchUnderWay: Sendable {
  let text: String
  var search: TaskSearch
}

/// The wall clock at one moment, as the machine tells it.
package struct Moment: Sendable, Hashable {
  package var day: CivilDate
  package var hour: Int
  package var minute: Int

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
  package var waiting: Board?
  package var changes = 0
  /// Whether the next board is shown all the same, because it holds what the operator just saved.
  package var takesNext = false
}
