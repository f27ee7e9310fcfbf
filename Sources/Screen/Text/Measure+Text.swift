/// What may be asked about a text before it is drawn.
extension Measure {
  /// The text as it is drawn, in parts that are never cut. O(n).
  package func clusters(_ text: String) -> [Cluster] {
    var clusters: [Cluster] = []
    glyphs(of: text) { glyph in
      if glyph.joins, let last = clusters.popLast() {
        clusters.append(
          Cluster(text: last.text + glyph.text.string, width: last.width + glyph.width))
      } else {
        clusters.append(Cluster(text: glyph.text.string, width: glyph.width))
      }
      return true
    }
    return clusters
  }

  /// The columns that the text takes when it is drawn. O(n).
  package func columns(_ text: String) -> Int {
    if let columns = text.plainColumns { return columns }
    var columns = 0
    glyphs(of: text) { glyph in
      columns += glyph.width
      return true
    }
    return columns
  }

  /// The text as it is drawn, cut to so many columns with `…` for what was cut.
  package func clip(_ text: String, width: Int) -> String {
    if let columns = text.plainColumns, columns <= width { return text }
    return clipped(text, width: width).reduce(into: "") { $0 += $1.text.string }
  }

  /// The text's end, cut to so many columns with `…` for what was cut: for paths and long prompts.
  package func clipStart(_ text: String, width: Int) -> String {
    if let columns = text.plainColumns, columns <= width { return text }
    let all = clusters(text)
    let total = all.reduce(0) { $0 + $1.width }
    guard total > width else { return all.reduce(into: "") { $0 += $1.text } }
    guard width > 0 else { return "" }
    var used = 1
    let kept = all.reversed().prefix { cluster in
      used += cluster.width
      return used <= width
    }
    return "…" + kept.reversed().reduce(into: "") { $0 += $1.text }
  }
}

extension Measure {
  /// The glyphs that are drawn in so many columns: all of the text, or its beginning and `…`.
  func clipped(_ text: String, width: Int) -> [Glyph] {
    guard width > 0 else { return [] }
    var kept: [Glyph] = []
    var used = 0
    /// How far the glyphs go that leave a column for `…`, and end where a cluster ends.
    var safe = 0
    var isCut = false
    glyphs(of: text) { glyph in
      if !glyph.joins, used < width { safe = kept.count }
      guard used + glyph.width <= width else {
        isCut = true
        return false
      }
      kept.append(glyph)
      used += glyph.width
      return true
    }
    if isCut {
      kept.removeSubrange(safe...)
      kept.append(Self.ellipsis)
    }
    return kept
  }

  private static let ellipsis = Glyph(text: CellText("…"), width: 1, joins: false)
}
