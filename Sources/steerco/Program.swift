internal import CursesTerminal
internal import Glibc
internal import SteeringModel

/// The whole program: words on the command line in, an exit code out.
///
/// Exit codes: 0 done; 1 refused, or problems found; 2 wrong use, or it could not begin.
enum Program {
  static let version = "0.1.0"

  static func run(_ arguments: [String]) -> Int32 {
    // A file that may not grow is an error of the write, as a full disk is, and not a death.
    signal(SIGXFSZ, SIG_IGN)
    // The machine's locale is taken before anything is measured or printed.
    _ = TextEncoding.current
    do {
      let invocation = try Invocation(arguments)
      return try run(invocation)
    } catch let error as UsageError {
      Output.complain(error.message)
      return 2
    } catch let error as StartError {
      Output.complain(error.message)
      return error.code
    } catch {
      Output.complain("\(error)")
      return 2
    }
  }

  private static func run(_ invocation: Invocation) throws -> Int32 {
    let options = invocation.options
    func opening(_ purpose: Opening.Purpose = .reading) throws -> Opening {
      let opening = try Opening(directory: DataDirectory.choose(options), options, for: purpose)
      opening.ownWords.complain()
      return opening
    }
    switch invocation.command {
    case .help:
      try Output.write(Usage.text)
      return 0
    case .version:
      try Output.write("steerco \(version)\n")
      return 0
    case .themes: return try ThemesCommand.run(options)
    case .checkTerminal: return try CheckTerminalCommand.run()
    case .dashboard where options.plain: return try PlainCommand.run(opening())
    case .dashboard:
      let purpose: Opening.Purpose = options.isReadOnly ? .reading : .changing
      return try Session.run(DataDirectory.choose(options), options, for: purpose)
    case .demo:
      // A demonstration that cannot be shown is not written either.
      try Session.requireTerminal()
      let directory = try Demonstration.prepare(options)
      return try Session.run(directory, options, for: .changing)
    case .snapshot: return try SnapshotCommand.run(opening())
    case .summary: return try SummaryCommand.run(opening())
    case .list: return try ListCommand.run(opening())
    case .show: return try ShowCommand.run(opening())
    case .check: return try CheckCommand.run(opening())
    case .complete: return try EditCommand.complete(opening(.changing))
    case .reopen: return try EditCommand.reopen(opening(.changing))
    case .set: return try EditCommand.set(opening(.changing))
    case .new: return try EditCommand.new(in: DataDirectory.choose(options), options)
    case .remove: return try EditCommand.remove(opening(.changing))
    case .undo: return try EditCommand.undo(opening(.changing))
    case .fields: return try FieldsCommand.run(options)
    case .start: return try InitCommand.run(options)
    case .log: return try LogCommand.run(opening(.recalling))
    case .changes: return try ChangesCommand.run(opening(.recalling))
    }
  }
}
