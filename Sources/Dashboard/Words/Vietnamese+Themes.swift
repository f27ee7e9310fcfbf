internal import Screen

extension Vietnamese {
  package func themeTrouble(_ trouble: ThemeTrouble) -> String {
    let warning: ThemeWarning
    switch trouble {
    case .unknownTheme(let name): return "không có bảng màu “\(name)”"
    case .mistake(let mistake): warning = mistake
    }
    func nearest(_ name: String?) -> String { name.map { "; có phải là “\($0)”?" } ?? "" }
    let mistake =
      switch warning.kind {
      case .unreadable(let text): "không viết đúng dạng vai trò = màu on màu: \(text)"
      case .unknownRole(let name, let near): "không có vai trò “\(name)”\(nearest(near))"
      case .unknownWord(let word, let near):
        "“\(word)” không phải là màu hay kiểu chữ\(nearest(near))"
      case .repeated(let name): "“\(name)” đã có ở trên; dòng này được dùng"
      case .unknownParent(let name): "không có bảng màu “\(name)” để kế thừa"
      case .cycle(let names): "bảng màu kế thừa chính nó: " + names.joined(separator: " → ")
      case .notText: "không phải là UTF-8"
      }
    return "\(place(of: warning)): \(mistake)"
  }
}
