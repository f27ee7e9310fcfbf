package import SteeringModel

/// The program's own signs, all of them one cell wide wherever a terminal can show them, and what
/// stands for them where only ASCII can be shown.
package struct Glyphs: Sendable {
  /// What stands before a task of each standing.
  package let completed, onSchedule, behind, blocked, unaccounted, withdrawn: String
  /// What marks a standing task, one without a deadline, the selection, damage and a change on
  /// disk.
  package let standingWork, undated, selected, damaged, changed: String
  /// The line between panels, the parts of a bar, and what is clear or not of a task.
  package let rule, full, empty, has, lacks: String
  /// What a bar is filled with for each standing.
  package let bars: [Standing: String]
  /// The header's marks, and signs between words.
  package let live, polling, stale, frozen, dot, dash, minus, arrow, ellipsis: String

  /// Those of a terminal with UTF-8.
  package static let unicode = Glyphs(
    completed: "✓", onSchedule: "▸", behind: "▲", blocked: "■", unaccounted: "?", withdrawn: "×",
    standingWork: "↻", undated: "·", selected: "▌", damaged: "!", changed: "*",
    rule: "─", full: "█", empty: "░", has: "●", lacks: "○",
    bars: [
      .completed: "█", .onSchedule: "░", .behind: "▒", .blocked: "▓", .unaccounted: "?",
      .withdrawn: " ",
    ],
    live: "●", polling: "◐", stale: "○", frozen: "▮", dot: "·", dash: "—", minus: "−", arrow: "→",
    ellipsis: "…")

  /// Those of a terminal without it.
  package static let ascii = Glyphs(
    completed: "v", onSchedule: ">", behind: "^", blocked: "#", unaccounted: "?", withdrawn: "x",
    standingWork: "~", undated: ".", selected: "|", damaged: "!", changed: "*",
    rule: "-", full: "#", empty: ".", has: "*", lacks: "o",
    bars: [
      .completed: "#", .onSchedule: ".", .behind: "^", .blocked: "X", .unaccounted: "?",
      .withdrawn: " ",
    ],
    live: "*", polling: "%", stale: "o", frozen: "=", dot: "|", dash: "-", minus: "-", arrow: ">",
    ellipsis: "~")

  /// What stands before a task of this standing.
  package func of(_ standing: Standing) -> String {
    switch standing {
    case .completed: completed
    case .onSchedule: onSchedule
    case .behind: behind
    case .blocked: blocked
    case .unaccounted: unaccounted
    case .withdrawn: withdrawn
    }
  }
}
