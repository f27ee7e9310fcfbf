internal import RecText
internal import SteeringModel

/// What the interface says, each with its message in the catalogues: a message that no key names
/// is never said.
enum MessageKey: Sendable, Hashable {
  case phrase(Phrase)
  // Values of the data, and what the program can do
  case standing(Standing), headline(Standing), timing(Timing), status(Status), outlook(Outlook)
  case order(TaskOrder), clear(ClearWord), field(FieldName), type(RecordType)
  case group(Command.Group), action(Change.Action), command(Command), commandHelp(Command)
  // Days of the week, 1 for Monday, and months
  case weekday(Int), month(Int), shortMonth(Int)
  // What is asked and complained about
  case label(PromptField.Label), query(QueryError.Kind), reason(Refusal.Reason)
  case problem(Problem.Kind), damage(Damage)

  /// Every key, once.
  static let all: [MessageKey] = {
    var all: [MessageKey] = Phrase.allCases.map { .phrase($0) }
    all += Standing.allCases.flatMap { [.standing($0), .headline($0)] }
    all += Timing.allCases.map { .timing($0) } + Status.allCases.map { .status($0) }
    all += Outlook.allCases.map { .outlook($0) } + TaskOrder.allCases.map { .order($0) }
    all += ClearWord.allCases.map { .clear($0) }
    all += Schema.standard.vocabulary.fieldNames.map { .field($0.name) }
    all += Schema.standard.records.map { .type($0.type) }
    all += Command.Group.allCases.map { .group($0) }
    all += Change.Action.allCases.map { .action($0) }
    all += Command.allCases.flatMap { [.command($0), .commandHelp($0)] }
    all += (1...7).map { .weekday($0) }
    all += (1...12).flatMap { [.month($0), .shortMonth($0)] }
    all += PromptField.Label.allCases.filter { $0 != .words }.map { .label($0) }
    all += QueryError.Kind.allCases.map { .query($0) }
    all += Refusal.Reason.allCases.map { .reason($0) }
    all += Problem.Kind.allCases.filter { $0 != .damaged }.map { .problem($0) }
    return all + Damage.allCases.map { .damage($0) }
  }()

  /// The name of its message in a catalogue, made of the words that the data, the command line
  /// or the cases of Swift have for values.
  var message: String {
    switch self {
    case .phrase(let phrase): Self.hyphened(phrase.rawValue)
    case .standing(let standing): "standing-" + standing.word
    case .headline(let standing): "headline-" + standing.word
    case .timing(let timing): "timing-" + (timing == .none ? "none" : timing.word)
    case .status(let status): "status-" + status.word
    case .outlook(let outlook): "outlook-" + outlook.word
    case .order(let order): "order-" + order.rawValue
    case .clear(let word): "clear-" + word.rawValue
    case .field(let field): "field-" + Self.hyphened(Schema.standard.vocabulary.spelling(of: field))
    case .type(let type): "type-" + Self.hyphened(Schema.standard.vocabulary.spelling(of: type))
    case .group(let group): "group-" + group.word
    case .action(let action): "action-" + action.rawValue
    case .command(let command), .commandHelp(let command):
      "command-" + Self.hyphened(command.rawValue)
    case .weekday(let number): "weekday-\(number)"
    case .month(let number): "month-\(number)"
    case .shortMonth(let number): "short-month-\(number)"
    case .label(let label): "label-" + label.word
    case .query(let kind): "query-" + kind.rawValue
    case .reason(let reason): "reason-" + reason.word
    case .problem(let kind): "problem-" + kind.rawValue
    case .damage(let damage): "damage-" + damage.word
    }
  }

  /// The attribute of that message, where it is not its value.
  var attribute: String? {
    if case .commandHelp = self { "help" } else { nil }
  }

  /// `notAFile` as "not-a-file", `Due_original` as "due-original".
  static func hyphened(_ name: String) -> String {
    var name = name
    return name.withUTF8 { letters in
      guard letters.contains(where: { $0 < UInt8(ascii: "a") }) else {
        return String(decoding: letters, as: UTF8.self)
      }
      return String(unsafeUninitializedCapacity: 2 * letters.count) { result in
        var count = 0
        for (index, letter) in letters.enumerated() {
          let isCapital = letter >= UInt8(ascii: "A") && letter <= UInt8(ascii: "Z")
          if isCapital, index > 0, letters[index - 1] != UInt8(ascii: "_"),
            letters[index - 1] >= UInt8(ascii: "a")
              || index + 1 < letters.count && letters[index + 1] >= UInt8(ascii: "a")
          {
            result[count] = UInt8(ascii: "-")
            count += 1
          }
          result[count] =
            letter == UInt8(ascii: "_") ? UInt8(ascii: "-") : isCapital ? letter | 0x20 : letter
          count += 1
        }
        return count
      }
    }
  }
}

// Spelled out, since printing a case takes a look at the metadata of its type: a tenth of a
// millisecond at start.

extension Command.Group {
  fileprivate var word: String {
    switch self {
    case .moving: "moving"
    case .deciding: "deciding"
    case .finding: "finding"
    case .looking: "looking"
    case .safety: "safety"
    case .program: "program"
    }
  }
}

extension PromptField.Label {
  fileprivate var word: String {
    switch self {
    case .date: "date"
    case .evidence: "evidence"
    case .reason: "reason"
    case .due: "due"
    case .document: "document"
    case .percent: "percent"
    case .text: "text"
    case .askedOf: "asked-of"
    case .ask: "ask"
    case .words: "words"
    }
  }
}

extension Refusal.Reason {
  fileprivate var word: String {
    switch self {
    case .hardLink: "hard-link"
    case .readOnlyFile: "read-only-file"
    case .readOnlyDirectory: "read-only-directory"
    case .readOnlyFileSystem: "read-only-file-system"
    case .notAFile: "not-a-file"
    case .danglingLink: "dangling-link"
    case .linkLoop: "link-loop"
    case .otherOwner: "other-owner"
    case .outside: "outside"
    }
  }
}

extension Damage {
  fileprivate var word: String {
    switch self {
    case .badLine: "bad-line"
    case .orphanContinuation: "orphan-continuation"
    case .badName: "bad-name"
    case .conflict: "conflict"
    case .gluedDescriptor: "glued-descriptor"
    case .badDescriptor: "bad-descriptor"
    case .danglingBackslash: "dangling-backslash"
    }
  }
}
