extension Theme {
  /// The theme with so many colours as a terminal has: all, 256, 16, 8 or none.
  ///
  /// The ground becomes the nearest colour there is, and the text the nearest one that is about as
  /// legible on it as the theme meant it to be. Without colours, another ground becomes reverse.
  package func reduced(to colours: Int) -> Theme {
    guard colours <= 256 else { return self }
    guard colours >= 8 else { return withoutColours }
    let available = colours >= 256 ? 256 : colours >= 16 ? 16 : 8
    return Theme(name: name) { style(for: $0).reduced(to: available) }
  }

  private var withoutColours: Theme {
    let ground = style(for: .text).background
    return Theme(name: name) { role in
      let style = style(for: role)
      var attributes = style.attributes
      if style.background != ground { attributes.insert(.reverse) }
      return Style(attributes: attributes)
    }
  }
}

extension Style {
  fileprivate func reduced(to available: Int) -> Style {
    var style = self
    style.background = background.nearest(among: available) { _ in true }
    guard let contrast, let meant = [7, 4.5, 3].first(where: { contrast >= $0 }) else {
      style.foreground = foreground.nearest(among: available) { _ in true }
      return style
    }
    style.foreground = foreground.nearest(among: available) { candidate in
      (Contrast.ratio(candidate, style.background) ?? 0) >= meant
    }
    return style
  }
}

extension Color {
  /// The nearest of the first colours that will do; itself if it is one of them, or nothing does.
  fileprivate func nearest(among available: Int, where fits: (Color) -> Bool) -> Color {
    if case .indexed(let index) = self, index < available, fits(self) { return self }
    guard let (red, green, blue) = components else { return self }
    // The first 16 of 256 are the terminal's own choice: the cube and the greys are certain.
    let candidates = (available == 256 ? 16 : 0)..<available
    let best = candidates.lazy.map { Color.indexed(UInt8($0)) }.filter(fits)
      .min { $0.distance(red, green, blue) < $1.distance(red, green, blue) }
    return best ?? nearest(among: available) { _ in true }
  }

  /// How different two colours look, by the usual weights of red, green and blue.
  private func distance(_ red: Int, _ green: Int, _ blue: Int) -> Int {
    guard let own = components else { return .max }
    let (r, g, b) = (own.red - red, own.green - green, own.blue - blue)
    return 2 * r * r + 4 * g * g + 3 * b * b
  }
}
