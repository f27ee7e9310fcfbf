extension Theme {
  /// The theme with so many colours as a terminal has: all, 256, 16, 8 or none.
  ///
  /// The background becomes the nearest colour there is, and the text the nearest one that is about
  /// as legible on it as the theme meant it to be. Without colours, another background becomes
  /// reverse.
  package func reduced(to colours: Int) -> Theme {
    guard colours <= 256 else { return self }
    guard colours >= 8 else { return withoutColours }
    let available = colours >= 256 ? 256 : colours >= 16 ? 16 : 8
    // Few styles and fewer colours are different, and each is compared with all that there are.
    var known: [Style: Style] = [:]
    var nearest: [Color: Color] = [:]
    return Theme(name: name) { role in
      let style = style(for: role)
      let reduced = known[style] ?? style.reduced(to: available, &nearest)
      known[style] = reduced
      return reduced
    }
  }

  private var withoutColours: Theme {
    let standard = style(for: .text).background
    return Theme(name: name) { role in
      let style = style(for: role)
      var attributes = style.attributes
      if style.background != standard { attributes.insert(.reverse) }
      return Style(attributes: attributes)
    }
  }
}

extension Style {
  fileprivate func reduced(to available: Int, _ known: inout [Color: Color]) -> Style {
    func nearest(_ color: Color) -> Color {
      let found = known[color] ?? color.nearest(among: available)
      known[color] = found
      return found
    }
    let reduced = Style(
      foreground: nearest(foreground), background: nearest(background), attributes: attributes)
    // What the theme meant to be legible stays so, on the next background if the nearest bears no
    // text.
    guard let contrast, let meant = [7, 4.5, 3].first(where: { contrast >= $0 }),
      (reduced.contrast ?? 0) < meant
    else { return reduced }
    let texts = foreground.byDistance(among: available)
    for candidate in background.byDistance(among: available) {
      for least in meant > 4.5 ? [meant, 4.5] : [meant] {
        let text = texts.first { (Contrast.ratio($0, candidate) ?? 0) >= least }
        if let text {
          return Style(foreground: text, background: candidate, attributes: attributes)
        }
      }
    }
    return reduced
  }
}

extension Color {
  /// The nearest of the colours that there are; itself for the terminal's own.
  fileprivate func nearest(among available: Int) -> Color {
    guard let (red, green, blue) = components else { return self }
    if case .indexed(let index) = self, index < available { return self }
    var found = (color: self, distance: Int.max)
    for index in Self.indexes(available) {
      let color = Color.indexed(UInt8(index))
      let distance = color.distance(red, green, blue)
      if distance < found.distance { found = (color, distance) }
    }
    return found.color
  }

  /// The colours that there are, the nearest first; only itself for the terminal's own.
  fileprivate func byDistance(among available: Int) -> [Color] {
    guard let (red, green, blue) = components else { return [self] }
    let candidates = Self.indexes(available).map { Color.indexed(UInt8($0)) }
    var distances = candidates.map { ($0, $0.distance(red, green, blue)) }
    if case .indexed(let index) = self, index < available { distances.append((self, -1)) }
    return distances.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// The first 16 of 256 are the terminal's own choice: the cube and the greys are certain.
  private static func indexes(_ available: Int) -> Range<Int> {
    (available == 256 ? 16 : 0)..<available
  }

  /// How different two colours look, by the usual weights of red, green and blue.
  private func distance(_ red: Int, _ green: Int, _ blue: Int) -> Int {
    guard let own = components else { return .max }
    let (r, g, b) = (own.red - red, own.green - green, own.blue - blue)
    return 2 * r * r + 4 * g * g + 3 * b * b
  }
}
