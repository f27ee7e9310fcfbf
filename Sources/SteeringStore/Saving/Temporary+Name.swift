extension Temporary {
  /// What a temporary file's name says: `.NAME.LETTERS-OLDHASH-NEWHASH[.part].tmp`.
  struct Name: Equatable {
    /// The data file's name, cut off after 150 bytes.
    let target: [UInt8]
    let old: ContentHash
    let new: ContentHash
    let isPart: Bool

    /// Reads a name; nothing for one that is not ours.
    init?(_ name: [UInt8]) {
      isPart = name.suffix(Temporary.part.count).elementsEqual(Temporary.part)
      let ending = isPart ? Temporary.part : Temporary.whole
      guard name.first == UInt8(ascii: "."), name.suffix(ending.count).elementsEqual(ending)
      else { return nil }
      let stem = name.dropFirst().dropLast(ending.count)
      guard let dot = stem.lastIndex(of: UInt8(ascii: ".")) else { return nil }
      let words = stem[(dot + 1)...].split(
        separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      guard words.count == 3, words[0].count == 6, let old = Self.hash(words[1]),
        let new = Self.hash(words[2]), dot > stem.startIndex
      else { return nil }
      target = [UInt8](stem[..<dot])
      self.old = old
      self.new = new
    }

    private static func hash(_ word: ArraySlice<UInt8>) -> ContentHash? {
      guard word.count == 16 else { return nil }
      return UInt64(String(decoding: word, as: UTF8.self), radix: 16).map(ContentHash.init(value:))
    }
  }
}
