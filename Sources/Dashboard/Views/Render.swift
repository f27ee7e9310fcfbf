package import Screen
internal import SteeringModel

/// Draws the state on a screen of its size: cells with a role each, never a colour.
package func render(_ state: State) -> Canvas {
  var canvas = Canvas(size: state.size, measure: state.settings.measure)
  let layout = state.layout
  guard !layout.isTooSmall else {
    let size = state.size
    canvas.write(
      state.words.tooSmall(columns: size.columns, rows: size.rows), at: .zero, role: .text)
    return canvas
  }
  if state.isWall, state.overlays.isEmpty {
    canvas.drawWall(state, layout)
    return canvas
  }
  canvas.drawHeader(state, in: layout.header)
  if let overlay = state.overlays.last {
    canvas.drawOverlay(overlay, state, in: layout.overlay)
  } else {
    canvas.drawDeadlines(state, in: layout.deadlines)
    canvas.drawUnits(state, in: layout.units)
    canvas.drawTasks(state, in: layout.tasks)
    canvas.drawCard(state, in: layout.card)
  }
  canvas.drawBottom(state, in: layout.bottom)
  return canvas
}
