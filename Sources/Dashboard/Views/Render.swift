package import Screen
internal import SteeringModel

/// What is drawn of a state, with what the next frame needs to draw only what a step changes.
package struct Frame: Sendable {
  /// The screen: cells with a role each, never a colour.
  package fileprivate(set) var canvas: Canvas
  fileprivate let revision: Int
  fileprivate var list: DrawnList?
  /// Which commands of the key bar work for the selected task.
  fileprivate var usableCommands: [Bool] = []
}

/// Where the list stands in a frame, so that its selection can be moved.
struct DrawnList: Sendable {
  /// Which of all rows is the first in sight.
  let top: Int
  /// Which line holds the selected row, and its cells as they are when it is not selected.
  let selected: Int
  let unselected: [Cell]
}

/// Draws the state on a screen of its size: cells with a role each, never a colour.
package func render(_ state: State) -> Canvas { render(state, after: nil).canvas }

/// Draws the same with the frame before it at hand: when only the selection has moved in the list
/// since, the list (its selection alone where it has not scrolled) and the card are drawn.
package func render(_ state: State, after last: Frame?) -> Frame {
  if let last, last.revision == state.revision, last.list != nil {
    return redraw(state, over: last)
  }
  var frame = Frame(
    canvas: Canvas(size: state.size, measure: state.settings.measure), revision: state.revision)
  let layout = state.layout
  guard !layout.isTooSmall else {
    let size = state.size
    frame.canvas.write(
      state.words.tooSmall(columns: size.columns, rows: size.rows), at: .zero, role: .text)
    return frame
  }
  if state.isWall, state.overlays.isEmpty {
    frame.canvas.drawWall(state, layout)
    return frame
  }
  frame.canvas.drawHeader(state, in: layout.header)
  if let overlay = state.overlays.last {
    frame.canvas.drawOverlay(overlay, state, in: layout.overlay)
  } else {
    frame.canvas.drawDeadlines(state, in: layout.deadlines)
    frame.canvas.drawUnits(state, in: layout.units)
    frame.list = frame.canvas.drawTasks(state, in: layout.tasks)
    frame.canvas.drawCard(state, in: layout.card)
  }
  frame.canvas.drawBottom(state, in: layout.bottom)
  frame.usableCommands = state.usableCommands
  return frame
}

/// The list and the card; the key bar where other keys work for the selected task.
private func redraw(_ state: State, over last: Frame) -> Frame {
  let layout = state.layout
  var frame = last
  frame.canvas.cursor = nil
  frame.canvas.showsCursor = true
  frame.canvas.fill(layout.card, role: .text)
  let list = layout.tasks.split(top: 1).rest
  if let drawn = last.list, drawn.top == state.tasks.position.top {
    frame.canvas.put(drawn.unselected, in: list.row(drawn.selected))
    frame.list = frame.canvas.selectTask(state, in: list)
  } else {
    frame.canvas.fill(list, role: .text)
    frame.list = frame.canvas.drawTaskRows(state, in: list)
  }
  frame.canvas.drawCard(state, in: layout.card)
  frame.usableCommands = state.usableCommands
  let showsKeys = state.prompt == nil && state.notice == nil
  if !showsKeys || frame.usableCommands != last.usableCommands {
    frame.canvas.fill(layout.bottom, role: .text)
    frame.canvas.drawBottom(state, in: layout.bottom)
  }
  return frame
}

extension State {
  /// Whether a message moves the selection in the list at most: an arrow key or the like, with nothing over
  /// the list and no notice that it would take away.
  func onlyMovesSelection(_ message: Message) -> Bool {
    switch message {
    case .tick, .focused, .searchOn: return true
    case .key(let key, _):
      guard focus == .tasks, prompt == nil, overlays.isEmpty, notice == nil else { return false }
      switch CommandTable.command(for: key) {
      case .up, .down, .pageUp, .pageDown, .first, .last: return true
      default: return false
      }
    default: return false
    }
  }
}
