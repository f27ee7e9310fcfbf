extension Measure {
  /// The text as it is drawn, in lines of at most so many columns.
  ///
  /// Lines end at line feeds and between words; a word that is wider than a line is cut between
  /// clusters. Nothing is left out, save the blanks where a line was broken. Empty for a width of 0.
  package func wrap(_ text: String, width: Int) -> [String] {
    guard width > 0 else { return [] }
    if let columns = text.plainColumns, columns <= width, text.utf8.last != UInt8(ascii: " ") {
      return [text]
    }
    // By scalars: CR LF is one character to Swift. A file written on Windows ends its lines so, and
    // the CR is not part of the text.
    let paragraphs = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return paragraphs.flatMap { paragraph in
      wrap(paragraph: String(paragraph.last == "\r" ? paragraph.dropLast() : paragraph), width)
    }
  }

  private func wrap(paragraph: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: paragraph) {
      if used > 0, used + word.blanks + word.columns > width {
        lines.append(line)
        line = ""
        used = 0
      } else {
        let blanks = min(word.blanks, width - used)
        line += String(repeating: " ", count: blanks)
        used += blanks
      }
      for part in word.columns <= width ? [word.whole] : parts(of: word, width) {
        if used + part.width > width, used > 0 {
          lines.append(line)
          line = ""
          used = 0
        }
        line += part.text
        used += part.width
      }
    }
    return lines + [line]
  }

  /// A word that is wider than any line, in parts that are not.
  private func parts(of word: Word, _ width: Int) -> [Cluster] {
    clusters(word.text).flatMap { $0.width <= width ? [$0] : pieces(of: $0, width) }
  }

  /// A cluster that is wider than any line, cut all the same: nothing may be left out.
  private func pieces(of cluster: Cluster, _ width: Int) -> [Cluster] {
    var pieces: [Cluster] = []
    glyphs(of: cluster.text) { glyph in
      let fits = glyph.width <= width
      pieces.append(Cluster(text: fits ? glyph.text.string : "…", width: fits ? glyph.width : 1))
      return true
    }
    return pieces
  }

  /// The words of a paragraph as they are drawn.
  private func words(of paragraph: String) -> [Word] {
    if paragraph.plainColumns != nil {
      var blanks = 0
      return paragraph.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        .compactMap { part in
          defer { blanks = part.isEmpty ? blanks + 1 : 1 }
          return part.isEmpty
            ? nil : Word(blanks: blanks, text: String(Substring(part)), columns: part.count)
        }
    }
    var words: [Word] = []
    var word = Word()
    for cluster in clusters(paragraph) {
      if cluster.text == " " {
        if !word.text.isEmpty {
          words.append(word)
          word = Word()
        }
        word.blanks += 1
      } else {
        word.text += cluster.text
        word.columns += cluster.width
      }
    }
    return word.text.isEmpty ? words : words + [word]
  }
}

/// A word of a paragraph, and how many blanks stand before it.
private struct Word {
  var blanks = 0
  var text = ""
  var columns = 0

  var whole: Cluster { Cluster(text: text, width: columns) }
}
