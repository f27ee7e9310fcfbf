internal import Screen
internal import SteeringModel

/// What the command line asks for, read once and checked.
struct Invocation {
  /// What is to be done; without a word for it, the dashboard opens.
  enum Command: String, CaseIterable {
    case dashboard, demo, snapshot, summary, list, show, check, complete, reopen, log, changes
    case new, set, remove, undo, fields, start = "init"
    case themes, checkTerminal = "check-terminal"
    case help, version

    /// The words that may stand first on the command line.
    static let words = allCases.filter { $0 != .dashboard }.map(\.rawValue)

    /// How many words the command takes besides the directory.
    var operands: Int {
      switch self {
      case .show, .complete, .reopen, .set, .new, .remove: 1
      default: 0
      }
    }

    /// The options that mean something to it.
    var options: Set<Option> {
      let reading: Set<Option> = [.date, .language, .withSecret]
      return switch self {
      case .dashboard: reading.union([.theme, .readOnly, .mouse, .plain])
      case .demo: reading.union([.theme, .readOnly, .mouse])
      case .snapshot: reading.union([.size, .keys])
      case .summary: reading.union([.format])
      case .list: reading.union([.format, .query, .sort])
      case .show, .check: reading
      case .complete: reading.union([.on, .evidence, .note])
      case .reopen, .set, .new, .undo: reading.union([.note])
      case .remove: reading.union([.note, .yes])
      case .fields, .start: []
      case .log, .changes: reading.union([.since, .format])
      case .themes, .checkTerminal: []
      case .help, .version: []
      }
    }
  }

  let command: Command
  let options: Options

  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    var command = Command.dashboard
    if let first = rest.first, let named = Command(rawValue: first), named != .dashboard {
      command = named
      rest.removeFirst()
    }
    var options = Options()
    var words: [String] = []
    var isPastOptions = false
    while let argument = rest.popFirst() {
      if isPastOptions || !argument.hasPrefix("-") || argument == "-" {
        words.append(argument)
      } else if argument == "--" {
        isPastOptions = true
      } else if ["--help", "-h"].contains(argument) {
        command = .help
      } else if ["--version", "-V"].contains(argument) {
        command = .version
      } else {
        try Self.read(argument, &rest, into: &options, of: command)
      }
    }
    if command == .help || command == .version {
      self.init(command: command, options: options)
      return
    }
    try Self.place(words, into: &options, of: command)
    try options.check(for: command)
    self.init(command: command, options: options)
  }

  private init(command: Command, options: Options) {
    self.command = command
    self.options = options
  }

  /// Reads one option and its value, given as `--name value` or `--name=value`.
  private static func read(
    _ argument: String, _ rest: inout ArraySlice<String>, into options: inout Options,
    of command: Command
  ) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = Option(rawValue: name) else {
      throw UsageError.unknownOption(name)
    }
    guard command.options.contains(option) else {
      throw UsageError.optionElsewhere(name, command.rawValue)
    }
    guard option.takesValue else {
      guard parts.count == 1 else { throw UsageError.noValueWanted(name) }
      options.set(option)
      return
    }
    if parts.count == 2 {
      try options.set(option, String(parts[1]))
    } else if let value = rest.popFirst() {
      try options.set(option, value)
    } else {
      throw UsageError.valueMissing(name)
    }
  }

  /// The type of the record that `new` makes or `set` changes.
  private static func schema(
    _ word: String, _ command: Command
  ) throws(UsageError) -> RecordSchema {
    guard command == .new else { return try RecordName(word).schema }
    guard let schema = Schema.standard.record(word), schema.isEntered else {
      throw UsageError.unknownType(word)
    }
    return schema
  }

  /// Tells the command's own words from the directory, and a mistyped command from a directory.
  private static func place(
    _ words: [String], into options: inout Options, of command: Command
  ) throws(UsageError) {
    var words = words[...]
    for _ in 0..<command.operands {
      guard let word = words.popFirst() else { throw UsageError.operandMissing(command.rawValue) }
      guard !Environment.isRepaired(word) else { throw UsageError.notText(word) }
      options.operands.append(word)
    }
    switch command {
    case .set, .new:
      while let word = words.first, let assignment = Assignment(word) {
        options.assignments.append(assignment)
        words.removeFirst()
      }
      if options.assignments.isEmpty { throw UsageError.operandMissing(command.rawValue) }
      try options.checkAssignments(schema(options.operands[0], command), isNew: command == .new)
    case .undo:
      if let word = words.first, LogMoment.isMoment(word) {
        options.operands.append(words.removeFirst())
      }
    case .fields:
      if let word = words.popFirst() { options.operands.append(word) }
    default: break
    }
    options.directory = words.popFirst()
    if let extra = words.first {
      // Two words and no command: the first is most likely a command mistyped.
      let first = options.directory ?? extra
      throw command == .dashboard && !DataDirectory.exists(first)
        ? UsageError.unknownCommand(first) : UsageError.tooMany(extra)
    }
    if command == .dashboard, let word = options.directory, !word.contains("/"),
      !DataDirectory.exists(word), let nearest = Nearest.name(to: word, among: Command.words)
    {
      throw UsageError.noSuchDirectory(word, nearest: nearest)
    }
  }
}
