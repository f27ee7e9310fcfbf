package import RecText

/// Everything a data directory says, at one moment: immutable, shared by value.
///
/// It holds the files' bytes and flat values over them; a text is made when it is asked for.
package struct Board: Sendable {
  /// What its records are read by.
  package internal(set) var schema = Schema.standard
  /// The files it was made of, in their order.
  package internal(set) var files: [RecordFile] = []
  /// Who steers; the first record of that type.
  package internal(set) var committee = Committee()
  /// Every task, those in trouble included, in file order.
  package internal(set) var tasks: [Task] = []
  /// The units, each code once, in file order.
  package internal(set) var units: [Unit] = []
  /// The directing documents, each number once, in file order.
  package internal(set) var documents: [Document] = []
  /// The obstacles, open and cleared, in file order.
  package internal(set) var obstacles: [Obstacle] = []
  /// The ledger of moved deadlines, in file order.
  package internal(set) var extensions: [Extension] = []
  /// What the units have reported, in file order.
  package internal(set) var reports: [Report] = []
  /// Practices worth replicating, in file order.
  package internal(set) var models: [Model] = []
  /// Who sits on the committee and its council, in file order.
  package internal(set) var members: [Member] = []
  /// The meetings, in file order.
  package internal(set) var meetings: [Meeting] = []
  /// The items of all agendas, in file order.
  package internal(set) var items: [Item] = []
  /// Who came to which meeting, in file order.
  package internal(set) var attendances: [Attendance] = []
  /// The meetings' conclusions, in file order.
  package internal(set) var conclusions: [Conclusion] = []
  /// Reported figures, in file order.
  package internal(set) var headlines: [Headline] = []
  /// The entries of the journal, in file order.
  package var entries: [RecordAddress] { records(of: .entry) }

  /// Tells boards of different tasks apart: one that a builder makes of the same files has the same.
  var identity = BoardIdentity()
  /// Where all records stand that are not tasks.
  var index = RecordIndex()
  /// The tasks that it does not show.
  var hiddenTasks = HiddenTasks()
  /// The meeting of each key, in the way it is written whichever way it was typed.
  var meetingOfKey: [[UInt8]: Int] = [:]
  var symbols = SymbolTable()
  var links: [Symbol] = []
  var taskKeys = TaskKeys(capacity: 0)
  /// The place in `units`, `documents` and the committee's groups of each symbol, −1 for none.
  var unitOfSymbol: [Int32] = []
  var documentOfSymbol: [Int32] = []
  var groupOfSymbol: [Int32] = []
  var obstaclesOfTask = Relation()
  var extensionsOfTask = Relation()
  var conclusionsOfTask = Relation()
  var conclusionsOfMeeting = Relation()
  var itemsOfMeeting = Relation()
  var attendanceOfMeeting = Relation()
  /// What is wrong with the files themselves, file by file.
  var fileProblems: [Problem] = []
  /// What is wrong whatever the day, in the order of addresses.
  var findings: [Finding] = []

  init() {}

  /// The board of a directory without a file.
  package static let empty = Board()

  /// How many task records no figure counts: further ones of an id, and those with neither id nor
  /// title.
  package internal(set) var uncounted = 0

  /// What is wrong whatever the day: the files' own problems, then the records'.
  package var problems: Problems {
    Problems(ofFiles: fileProblems, findings: findings, board: self)
  }

  /// How many `problems` there are.
  package var problemCount: Int { fileProblems.count + findings.count }
}

/// What a search index holds on to, so that it is used for the tasks that it was made of.
final class BoardIdentity: Sendable {}
