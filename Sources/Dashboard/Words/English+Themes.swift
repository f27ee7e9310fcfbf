internal import Screen

extension English {
  package func themeTrouble(_ trouble: ThemeTrouble) -> String {
    let warning: ThemeWarning
    switch trouble {
    case .unknownTheme(let name): return "there is no theme “\(name)”"
    case .mistake(let mistake): warning = mistake
    }
    func nearest(_ name: String?) -> String { name.map { ": did you mean “\($0)”?" } ?? "" }
    let mistake =
      switch warning.kind {
      case .unreadable(let text): "not written as role = colour on colour: \(text)"
      case .unknownRole(let name, let near): "no role is called “\(name)”\(nearest(near))"
      case .unknownWord(let word, let near):
        "“\(word)” is neither a colour nor an attribute\(nearest(near))"
      case .repeated(let name): "“\(name)” stands above already; this line holds"
      case .unknownParent(let name): "there is no theme “\(name)” to inherit from"
      case .cycle(let names): "inherits from itself: " + names.joined(separator: " → ")
      case .notText: "not UTF-8"
      }
    return "\(place(of: warning)): \(mistake)"
  }
}
