package import SteeringModel

/// The program's own signs, all of them one cell wide wherever a terminal can show them, and what
/// stands for them where only ASCII can be shown.
package struct Glyphs: Sendable {
  package let completed, onSchedule, behind, blocked, unaccounted, withdrawn: String
  package let standingWork, undated, selected, damaged, changed: String
  package let rule, full, empty, has, lacks: String
  package let bars: [Standing: String]
  package let live, polling, stale, frozen, dot, dash, minus, arrow, ellipsis: String

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
