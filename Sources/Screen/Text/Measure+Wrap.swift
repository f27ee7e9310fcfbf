extension Measure {
  /// The text as it is drawn, in lines of at most so many columns.
  ///
  /// Lines end at line feeds and between words; a word that is wider than a line is cut between
  /// clusters. Nothing is left out, save the blanks where a line was broken. Empty for a width of 0.
  package func wrap(_ text: String, width: Int) -> [String] {
    guard width > 0 else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      // A file written on Windows ends its lines in CR LF; the CR is not part of the text.
      wrap(paragraph: String(paragraph.last == "\r" ? paragraph.dropLast() : paragraph), width)
    }
  }

  private func wrap(paragraph: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: paragraph) {
      var rest = word.clusters[...]
      let columns = rest.reduce(0) { $0 + $1.width }
      if used > 0, used + word.blanks + columns > width {
        lines.append(line)
        line = ""
        used = 0
      } else {
        let blanks = min(word.blanks, width - used)
        line += String(repeating: " ", count: blanks)
        used += blanks
      }
      while let cluster = rest.popFirst() {
        if used + cluster.width > width, used > 0 {
          lines.append(line)
          line = ""
          used = 0
        }
        if cluster.width <= width {
          line += cluster.text
          used += cluster.width
        } else {
          line += "…"
          used += 1
        }
      }
    }
    return lines + [line]
  }

  /// The words of a paragraph and how many blanks stand before each.
  private func words(of paragraph: String) -> [(blanks: Int, clusters: [Cluster])] {
    var words: [(blanks: Int, clusters: [Cluster])] = []
    var blanks = 0
    var word: [Cluster] = []
    for cluster in clusters(paragraph) {
      if cluster.text == " " {
        if !word.isEmpty {
          words.append((blanks, word))
          word = []
          blanks = 0
        }
        blanks += 1
      } else {
        word.append(cluster)
      }
    }
    if !word.isEmpty { words.append((blanks, word)) }
    return words
  }
}
