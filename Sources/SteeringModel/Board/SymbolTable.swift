internal import RecText
@_spi(_Unicode) import Swift

/// A word that many records share, as a number: a unit code, a document number, a group's first word.
///
/// One word is one symbol for as long as a `BoardBuilder` lives, over all the boards it makes.
package struct Symbol: Hashable, Sendable {
  /// Its place in the table of words.
  package let index: Int32
}

/// The words behind the symbols: it only ever grows, so that what was read from a file stays valid.
///
/// `Đ` typed as one character or as two is one word; each way of writing it is kept as a spelling,
/// so that the Unicode work is done once a spelling and not once a task.
struct SymbolTable: Sendable {
  private var pool: [UInt8] = []
  private var starts = [0]
  private var hashes: [UInt32] = []
  /// The symbol of each spelling, and the spelling that each symbol is shown with.
  private var symbols: [Int32] = []
  private var shown: [Int32] = []
  /// The spelling's hash in the upper half, the spelling plus one in the lower; zero is a free slot.
  /// The count is a power of two.
  private var slots: [UInt64] = Array(repeating: 0, count: 256)

  /// How many symbols there are: their indexes are 0 up to this.
  var count: Int { shown.count }

  /// The symbol of a word, a new one if need be.
  mutating func symbol(for word: Span<UInt8>) -> Symbol {
    let hash = word.wordHash
    if let spelling = spelling(word, hash) { return Symbol(index: symbols[spelling]) }
    guard let plain = SymbolTable.composed(word) else { return add(word, hash, as: nil) }
    let plainHash = plain.span.wordHash
    if let spelling = spelling(plain.span, plainHash) {
      return add(word, hash, as: Symbol(index: symbols[spelling]))
    }
    return add(word, hash, as: add(plain.span, plainHash, as: nil))
  }

  /// The symbol of a word, `nil` if no file has used it.
  func find(_ word: Span<UInt8>) -> Symbol? {
    if let spelling = spelling(word, word.wordHash) { return Symbol(index: symbols[spelling]) }
    guard let plain = SymbolTable.composed(word) else { return nil }
    return spelling(plain.span, plain.span.wordHash).map { Symbol(index: symbols[$0]) }
  }

  /// The word as first written.
  func bytes(of symbol: Symbol) -> ArraySlice<UInt8> {
    let index = Int(symbol.index)
    guard shown.indices.contains(index) else { return [] }
    return pool[range(Int(shown[index]))]
  }

  private func range(_ spelling: Int) -> Range<Int> {
    starts[spelling]..<starts[spelling + 1]
  }

  private func spelling(_ word: Span<UInt8>, _ hash: UInt32) -> Int? {
    let slots = slots.span
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let known = slots[slot]
      if UInt32(truncatingIfNeeded: known >> 32) == hash {
        let candidate = Int(known & 0xffff_ffff) - 1
        if pool.span.extracting(range(candidate)).equals(word) { return candidate }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func add(_ word: Span<UInt8>, _ hash: UInt32, as known: Symbol?) -> Symbol {
    for index in word.indices { pool.append(word[index]) }
    let spelling = hashes.count
    starts.append(pool.count)
    hashes.append(hash)
    let symbol = known ?? Symbol(index: Int32(shown.count))
    if known == nil { shown.append(Int32(spelling)) }
    symbols.append(symbol.index)
    if hashes.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for known in hashes.indices { enter(known) }
    } else {
      enter(spelling)
    }
    return symbol
  }

  private mutating func enter(_ spelling: Int) {
    var slot = Int(hashes[spelling]) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt64(hashes[spelling]) << 32 | UInt64(spelling + 1)
  }

  /// The composed form of a word, `nil` when the word is already in it or is not UTF-8: made text,
  /// its bytes would be others.
  private static func composed(_ word: Span<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    for index in word.indices { bytes.append(word[index]) }
    guard bytes.contains(where: { $0 >= 0x80 }),
      UTF8Validation.firstBad(in: bytes, from: 0) == nil
    else { return nil }
    var result: [UInt8] = []
    for character in String(decoding: bytes, as: UTF8.self)._nfc {
      result.append(contentsOf: Array(String(character).utf8))
    }
    return result == bytes ? nil : result
  }
}
