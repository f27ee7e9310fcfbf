internal import Screen

extension Hindi {
  package func themeTrouble(_ trouble: ThemeTrouble) -> String {
    let warning: ThemeWarning
    switch trouble {
    case .unknownTheme(let name): return "“\(name)” नाम की कोई थीम नहीं है"
    case .mistake(let mistake): warning = mistake
    }
    func nearest(_ name: String?) -> String { name.map { "; क्या आशय “\($0)” था?" } ?? "" }
    let mistake =
      switch warning.kind {
      case .unreadable(let text): "“भूमिका = रंग on रंग” के रूप में नहीं लिखा: \(text)"
      case .unknownRole(let name, let near): "“\(name)” नाम की कोई भूमिका नहीं है\(nearest(near))"
      case .unknownWord(let word, let near): "“\(word)” न रंग है, न अक्षर-शैली\(nearest(near))"
      case .repeated(let name): "“\(name)” ऊपर भी लिखा है; यह पंक्ति मान्य है"
      case .unknownParent(let name): "आधार बनाने के लिए “\(name)” थीम उपलब्ध नहीं है"
      case .cycle(let names): "थीम स्वयं पर आधारित है: " + names.joined(separator: " → ")
      case .notText: "UTF-8 नहीं है"
      }
    return "\(place(of: warning)): \(mistake)"
  }
}
