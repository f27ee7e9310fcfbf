internal import Screen
internal import SteeringModel

/// The options there are, spelled as on the command line.
enum Option: String, CaseIterable {
  case date = "--date"
  case language = "--language"
  case theme = "--theme"
  case readOnly = "--read-only"
  case mouse = "--mouse"
  case plain = "--plain"
  case size = "--size"
  case keys = "--keys"
  case format = "--format"
  case query = "--where"
  case sort = "--sort"
  case on = "--on"
  case evidence = "--evidence"
  case note = "--note"
  case since = "--since"
  case yes = "--yes"
  case withSecret = "--with-secret"

  var takesValue: Bool { ![.readOnly, .mouse, .plain, .yes, .withSecret].contains(self) }
}

/// How a command's answer is written.
enum Format: String, CaseIterable {
  case text, table, json, csv, rec
}

/// The options given, with their values read.
struct Options {
  var directory: String?
  var operands: [String] = []
  var date: CivilDate?
  var language: Language?
  var theme: String?
  var isReadOnly = false
  var mouse = false
  var plain = false
  var size = Size(columns: 120, rows: 36)
  var keys: [KeyPress] = []
  var format: Format?
  /// The text of `--where`; it is read once the board is there, whose units it names.
  var query: String?
  var sort: TaskOrder?
  /// The day of completion given with `--on`.
  var on: CivilDate?
  var evidence = ""
  var note = ""
  var since: CivilDate?
  /// The fields given to `new` and `set`, with their values.
  var assignments: [Assignment] = []
  /// Whether what the journal does not know may be taken out.
  var yes = false
  /// Whether tasks above ordinary secrecy are shown.
  var withSecret = false

  mutating func set(_ option: Option) {
    switch option {
    case .readOnly: isReadOnly = true
    case .mouse: mouse = true
    case .plain: plain = true
    case .yes: yes = true
    case .withSecret: withSecret = true
    default: break
    }
  }

  mutating func set(_ option: Option, _ value: String) throws(UsageError) {
    func wrong(_ wanted: String) -> UsageError {
      UsageError.badValue(option.rawValue, value, wanted: wanted)
    }
    switch option {
    case .date, .on, .since:
      guard let date = CivilDate(iso: value) else { throw wanted("a day such as 2026-11-21") }
      switch option {
      case .on: on = date
      case .since: since = date
      default: self.date = date
      }
    case .evidence: evidence = value
    case .note: note = value
    case .language:
      guard let language = Language(rawValue: value) else {
        throw wanted(oneOf: Language.allCases.map(\.rawValue))
      }
      self.language = language
    case .theme: theme = value
    case .size:
      guard let size = Size(value), (1...1000).contains(size.columns),
        (1...1000).contains(size.rows)
      else {
        throw wanted("columns x rows such as 120x36")
      }
      self.size = size
    case .keys:
      do { keys = try KeyPress.script(value) } catch {
        throw UsageError.badKeys(error)
      }
    case .format:
      guard let format = Format(rawValue: value) else {
        throw wanted(oneOf: Format.allCases.map(\.rawValue))
      }
      self.format = format
    case .query:
      query = value
    case .sort:
      guard let order = TaskOrder(rawValue: value) else {
        throw wanted(oneOf: TaskOrder.allCases.map(\.rawValue))
      }
      sort = order
    case .readOnly, .mouse, .plain, .yes, .withSecret: break
    }
    func wanted(_ words: String) -> UsageError { wrong(words) }
    func wanted(oneOf names: [String]) -> UsageError {
      let nearest = Nearest.name(to: value, among: names).map { ", did you mean \($0)?" } ?? ""
      return wrong("one of \(names.joined(separator: ", "))\(nearest)")
    }
  }
}
