internal import Dashboard
internal import Screen
internal import SteeringModel

/// What is wrong with a command line: data, put in words here.
enum UsageError: Error {
  case unknownOption(String)
  case unknownCommand(String)
  case optionElsewhere(String, String)
  case valueMissing(String)
  case noValueWanted(String)
  case badValue(String, String, wanted: String)
  case badKeys(KeyNotationError)
  case badQuery(QueryError)
  case badFormat(Format?, wanted: String)
  case optionNeeded(String, String)
  case unknownField(String, of: RecordSchema)
  case keyField(String)
  case unknownType(String)
  case notEntered(String)
  case invalid(String, String, ValidationError)
  case fieldTwice(String)
  case operandMissing(String)
  case notText(String)
  case tooMany(String)
  case noSuchDirectory(String, nearest: String)

  /// One line that names the mistake and, where there is one, the nearest right word.
  var message: String {
    switch self {
    case .unknownOption(let name):
      "unknown option \(name)"
        + meant(name, Option.allCases.map(\.rawValue) + ["--help", "--version"])
    case .unknownCommand(let name):
      "unknown command \(name)" + meant(name, Invocation.Command.words)
    case .optionElsewhere(let name, let command):
      command == "dashboard"
        ? "\(name) means nothing to the dashboard; see steerco --help"
        : "\(name) means nothing to steerco \(command); see steerco --help"
    case .valueMissing(let name): "\(name) needs a value"
    case .noValueWanted(let name): "\(name) takes no value"
    case .badValue(let name, let value, let wanted): "\(name) \(value): needs \(wanted)"
    case .badKeys(let error): "--keys: \(error.text): \(words(error.reason))"
    case .badQuery(let error): "--where: \(Words.builtIn(.en).queryError(error))"
    case .badFormat(let format, let wanted):
      "--format \(format?.rawValue ?? ""): needs \(wanted)"
    case .optionNeeded(let name, let command): "steerco \(command) needs \(name)"
    case .unknownField(let name, let schema):
      "\(schema.spelling) has no field \(name)" + meant(name, schema.fields.map(\.spelling))
    case .keyField(let name): "\(name) names the record: it never changes"
    case .unknownType(let name):
      "unknown record type \(name)"
        + meant(name, Schema.standard.records.filter(\.isEntered).map(\.spelling))
    case .notEntered(let word):
      "\(word): \(Words.builtIn(.en).complaint(.notEntered(.entry)))"
    case .invalid(let name, let value, let error):
      "\(name)\(value.allSatisfy(\.isWhitespace) ? "" : " \(value)"): \(Words.builtIn(.en).validation(error))"
    case .fieldTwice(let name): "\(name) is given twice: which value is meant?"
    case .operandMissing("set"):
      "steerco set needs the Id of a task, or TYPE/KEY, and FIELD=VALUE before DIR"
    case .operandMissing("new"): "steerco new needs a record type and FIELD=VALUE before DIR"
    case .operandMissing("remove"): "steerco remove needs TYPE/KEY before DIR"
    case .operandMissing("init"): "steerco init needs the directory that is to be begun"
    case .operandMissing(let command): "steerco \(command) needs the Id of a task before DIR"
    case .notText(let word): "\(word): not UTF-8, and names no record"
    case .tooMany(let word): "one directory at a time: \(word) is one too many"
    case .noSuchDirectory(let word, let nearest):
      "\(word): no such directory, and no such command; did you mean \(nearest)?"
    }
  }

  private func words(_ reason: KeyNotationError.Reason) -> String {
    switch reason {
    case .empty: "needs a key"
    case .notAKey: "is no key; several in a row are written in quotation marks, others as <down>"
    case .unknownName(let nearest):
      "is no key" + (nearest.map { "; did you mean \($0)?" } ?? ", as <down> or C-r are")
    case .sameAs(let other): "is the same key as \(other): write that"
    case .unclosedQuote: "the quotation mark is never closed"
    }
  }

  private func meant(_ text: String, _ names: [String]) -> String {
    Nearest.name(to: text, among: names).map { "; did you mean \($0)?" } ?? "; see steerco --help"
  }
}

/// Why the program could not begin, as one line.
struct StartError: Error {
  let message: String
  /// The program's exit code: 1 when the data refuse, 2 when it could not begin.
  let code: Int32

  init(_ message: String, code: Int32 = 2) {
    self.message = message
    self.code = code
  }
}
