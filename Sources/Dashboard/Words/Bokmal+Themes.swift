internal import Screen

extension Bokmal {
  package func themeTrouble(_ trouble: ThemeTrouble) -> String {
    let warning: ThemeWarning
    switch trouble {
    case .unknownTheme(let name): return "det finnes ikke noe tema «\(name)»"
    case .mistake(let mistake): warning = mistake
    }
    func nearest(_ name: String?) -> String { name.map { ": mente du «\($0)»?" } ?? "" }
    let mistake =
      switch warning.kind {
      case .unreadable(let text): "ikke skrevet som rolle = farge on farge: \(text)"
      case .unknownRole(let name, let near): "ingen rolle heter «\(name)»\(nearest(near))"
      case .unknownWord(let word, let near):
        "«\(word)» er verken en farge eller en skriftstil\(nearest(near))"
      case .repeated(let name): "«\(name)» står også lenger opp; denne linjen gjelder"
      case .unknownParent(let name): "det finnes ikke noe tema «\(name)» å arve fra"
      case .cycle(let names): "temaet arver fra seg selv: " + names.joined(separator: " → ")
      case .notText: "ikke UTF-8"
      }
    return "\(place(of: warning)): \(mistake)"
  }
}
