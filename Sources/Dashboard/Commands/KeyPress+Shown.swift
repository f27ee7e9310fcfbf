package import Screen

extension KeyPress {
  /// The key as help, key bar and README show it: "↑", "PgUp", "C-r".
  package var shown: String {
    let name =
      switch key {
      case .character(" "): "Space"
      case .character(let character): String(character)
      case .enter: "Enter"
      case .escape: "Esc"
      case .tab: "Tab"
      case .backspace: "Backspace"
      case .insert: "Ins"
      case .delete: "Del"
      case .up: "↑"
      case .down: "↓"
      case .left: "←"
      case .right: "→"
      case .home: "Home"
      case .end: "End"
      case .pageUp: "PgUp"
      case .pageDown: "PgDn"
      case .function(let number): "F\(number)"
      }
    var prefix = ""
    if modifiers.contains(.control) { prefix += "C-" }
    if modifiers.contains(.alt) { prefix += "A-" }
    if modifiers.contains(.shift) { prefix += "S-" }
    return prefix + name
  }
}
