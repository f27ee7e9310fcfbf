import Dashboard
import Foundation
import RecText
import Screen
import SteeringModel
import SteeringStore
import TestSupport
import Testing

/// A dashboard without a terminal: keys go in, the state, the effects and the screen come out.
struct Stage {
  var state: State
  var now = 0
  var effects: [Effect] = []

  init(
    _ board: Board = Stage.demonstration, size: Size = Size(columns: 120, rows: 36),
    day: String? = "2026-11-21", language: Language = .en, readOnly: Bool = false
  ) {
    let today = day.flatMap(CivilDate.init(iso:)) ?? CivilDate(dayNumber: 0)
    state = State(
      board: board,
      settings: Settings(
        language: language, fixedDay: day == nil ? nil : today, theme: "paper",
        themes: ["paper", "night", "mono"], isReadOnly: readOnly),
      moment: Moment(day: today, hour: 14, minute: 32), size: size)
  }

  /// The demonstration committee, read from the files that are embedded in the program.
  static let demonstration: Board = board(
    of: FileManager.default.enumerator(atPath: demonstrationFolder)?
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".rec") }.sorted()
      .map { ($0, FileManager.default.contents(atPath: "\(demonstrationFolder)/\($0)") ?? Data()) }
      ?? [])

  static let demonstrationFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/steerco/Demonstration").path

  static func board(of files: [(path: String, bytes: Data)]) -> Board {
    var builder = BoardBuilder()
    return builder.board(
      of: files.enumerated().map { number, file in
        RecParser.parse(
          Array(file.bytes), path: file.path, revision: UInt64(number + 1),
          vocabulary: Schema.standard.vocabulary)
      })
  }

  /// The board of one text, as if it were the only file.
  static func board(_ text: String) -> Board { board(Array(text.utf8)) }

  /// The same of bytes that may be no text.
  static func board(_ bytes: [UInt8]) -> Board { board(of: [("tasks.rec", Data(bytes))]) }

  /// Presses keys, a second apart.
  mutating func press(_ script: String) throws {
    for key in try KeyPress.script(script) {
      now += 1000
      effects += update(&state, .key(key, moreBehind: false), now: now)
    }
  }

  mutating func send(_ message: Message, after milliseconds: Int = 1000) {
    now += milliseconds
    effects += update(&state, message, now: now)
  }

  /// The rows of the screen.
  var screen: [String] { render(state).lines }
  var bottomLine: String { screen.last ?? "" }
  var selectedID: String { state.tasks.selectedKey.text }

  /// The changes that were to be saved so far.
  var saves: [Change] {
    effects.compactMap { if case .save(let change, _) = $0 { change } else { nil } }
  }

  var hasQuit: Bool { effects.contains { if case .quit = $0 { true } else { false } } }

  /// Answers the latest save as a store would.
  mutating func settle(_ outcome: SaveOutcome) throws {
    let ticket = try #require(state.saving.keys.max())
    send(.saved(ticket: ticket, outcome))
  }
}
