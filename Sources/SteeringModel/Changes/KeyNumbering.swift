package import RecText

/// The next free key of a type whose keys are numbered, shaped like those there are: after `V-09`
/// comes `V-10`.
///
/// Numbers are counted as decimal digits of any length: a key may hold more of them than an integer.
package struct KeyNumbering {
  private let schema: RecordSchema
  /// The parts before the last, which new and old records share.
  private let shared: [[UInt8]]
  /// The first word of the kin field: the last key of its kin is the pattern.
  private let kin: [UInt8]
  private let files: [RecordFile]
  private let workers: any WorkerPool
  /// The last parts that records of the same change have taken.
  private var added: Set<[UInt8]> = []
  /// How often a key was looked for, and all last parts once that was more than a few times.
  private var (searches, known): (Int, Set<[UInt8]>?) = (0, nil)
  /// The key whose pattern is followed, and the highest number behind its prefix, as digits.
  private var pattern: [UInt8]?
  private var highest: (prefix: [UInt8], number: [UInt8])?

  /// - Parameters:
  ///   - shared: the values of all key fields but the last.
  ///   - kin: the first word of the new record's kin field, empty when it has none.
  ///   - files: all that a key must be free in.
  package init(
    _ schema: RecordSchema, shared: [[UInt8]], kin: [UInt8] = [], in files: [RecordFile],
    workers: any WorkerPool = NoWorkers()
  ) {
    self.schema = schema
    self.shared = shared.map { Array(FieldText.trimmed($0[...])) }
    self.kin = kin
    self.files = files
    self.workers = workers
  }

  /// Takes the last part of a new record's key: the next one follows it.
  package mutating func take(_ last: [UInt8]) {
    added.insert(last)
    let digits = Self.digits(of: last.span)
    guard digits > 0 else { return }
    pattern = last
    let number = Array(last.suffix(digits))
    if let highest, highest.prefix.elementsEqual(last.dropLast(digits)),
      Self.isLess(highest.number.span, number.span)
    {
      self.highest = (highest.prefix, number)
    }
  }

  /// Whether a record has this last part already. Linear in the records.
  package mutating func isTaken(_ last: [UInt8]) -> Bool {
    if added.contains(last) { return true }
    if let known { return known.contains(last) }
    searches += 1
    guard searches > 8 else {
      let key = RecordKey(schema.type, shared + [last])
      return files.contains { !KeySearch.records(key, in: $0).isEmpty }
    }
    var all: Set<[UInt8]> = []
    for file in files {
      let form = file.vocabulary.keyForms(of: schema.type).last ?? nil
      KeySearch.lastParts(of: schema.type, shared: shared, in: file) { _, part in
        all.insert(form?(part) ?? [UInt8](part))
        return true
      }
    }
    known = all
    return all.contains(last)
  }

  /// The last part of the next free key; `nil` for a type whose keys are always given.
  ///
  /// - Parameter given: the one that was asked for, of which a lettered key is made.
  package mutating func next(after given: [UInt8]? = nil) -> [UInt8]? {
    switch schema.numbering {
    case .none: return nil
    case .lettered:
      guard let given, let digit = given.lastIndex(where: { $0 &- 0x30 < 10 }) else { return nil }
      // One with a letter that is taken gets the next of the same stem.
      let stem = Array(given[...digit])
      for letter in UInt8(ascii: "b")...UInt8(ascii: "z") where !isTaken(stem + [letter]) {
        return stem + [letter]
      }
      return nil
    case .number, .unusedNumber, .prefixed: break
    }
    let pattern = pattern ?? patternInFiles ?? first
    self.pattern = pattern
    let digits = Self.digits(of: pattern.span)
    let prefix = Array(pattern.dropLast(digits))
    if highest?.prefix != prefix { highest = (prefix, highestNumber(behind: prefix, of: pattern)) }
    let number = Self.successor(of: highest?.number ?? [])
    return prefix + Array(repeating: 0x30, count: max(digits - number.count, 0)) + number
  }

  /// A pattern for the first of all, one below it.
  private var first: [UInt8] {
    switch schema.numbering {
    case .prefixed(let prefix, let digits):
      Array(prefix.utf8) + Array(repeating: UInt8(ascii: "0"), count: digits)
    case .number, .unusedNumber, .none, .lettered: [UInt8(ascii: "0")]
    }
  }

  /// The last numbered key of the kin, or else of all.
  private var patternInFiles: [UInt8]? {
    var (ofAll, ofKin): ([UInt8]?, [UInt8]?)
    for file in files.reversed() where ofKin == nil {
      KeySearch.lastParts(of: schema.type, shared: shared, in: file) { record, part in
        guard Self.digits(of: part) > 0 else { return true }
        if ofAll == nil { ofAll = [UInt8](part) }
        guard !kin.isEmpty, let name = schema.kin else { return false }
        guard RecordHome.isKin(record, of: kin, by: name, in: file) else { return true }
        ofKin = [UInt8](part)
        return false
      }
      if ofAll != nil, kin.isEmpty || schema.kin == nil { break }
    }
    return ofKin ?? ofAll
  }

  /// The highest number that stands behind a prefix, at least the pattern's own. Of a large file the
  /// workers look through parts: each key is another place in memory.
  private func highestNumber(behind prefix: [UInt8], of pattern: [UInt8]) -> [UInt8] {
    var highest = Array(pattern.dropFirst(prefix.count))
    let (type, shared, least) = (schema.type, shared, highest)
    for file in files {
      let numbers = workers.shares(of: file.records.count, from: fewRecords) { records in
        var highest = least
        KeySearch.lastParts(of: type, shared: shared, in: file, records) { _, part in
          Self.raise(&highest, to: part, behind: prefix)
          return true
        }
        return highest
      }
      for number in numbers where Self.isLess(highest.span, number.span) { highest = number }
    }
    for part in added { Self.raise(&highest, to: part.span, behind: prefix) }
    if schema.numbering == .unusedNumber { raiseToJournal(&highest, behind: prefix) }
    return highest
  }

  /// Takes the highest number of a record that the journal tells of: it may have been taken out since.
  private func raiseToJournal(_ highest: inout [UInt8], behind prefix: [UInt8]) {
    eachInJournal { Self.raise(&highest, to: $0, behind: prefix) }
  }

  /// Whether a number that is used once was a record's that has been taken out since: the journal
  /// tells of it.
  func wasUsed(_ last: [UInt8]) -> Bool {
    guard schema.numbering == .unusedNumber else { return false }
    var isFound = false
    eachInJournal { if $0.equals(last.span) { isFound = true } }
    return isFound
  }

  /// Calls `body` with the last part of each key with the shared parts that the journal names.
  private func eachInJournal(_ body: (Span<UInt8>) -> Void) {
    for file in files {
      let key = RecordKey(schema.type, shared + [[UInt8(ascii: "0")]])
      let before = Array(key.named(in: file.vocabulary).dropLast())
      let (bytes, fields) = (file.bytes.span, file.fields.span)
      for record in file.records where record.type == .entry {
        for at in record.fields where fields[Int(at)].name == .record {
          let field = fields[Int(at)]
          let word = bytes.extracting(Int(field.valueStart)..<Int(field.valueEnd))
          guard word.count > before.count, !field.isFolded,
            word.extracting(first: before.count).equals(before.span)
          else { continue }
          body(word.extracting(droppingFirst: before.count))
        }
      }
    }
  }

  /// Takes the number of a key with the prefix where it is higher.
  private static func raise(
    _ highest: inout [UInt8], to part: Span<UInt8>, behind prefix: [UInt8]
  ) {
    guard part.count > prefix.count, digits(of: part) == part.count - prefix.count,
      part.extracting(first: prefix.count).equals(prefix.span)
    else { return }
    let number = part.extracting(droppingFirst: prefix.count)
    if isLess(highest.span, number) { highest = [UInt8](number) }
  }

  /// How many digits a text ends in.
  private static func digits(of text: Span<UInt8>) -> Int {
    var start = text.count
    while start > 0, text[start - 1] &- 0x30 < 10 { start -= 1 }
    return text.count - start
  }

  private static func isLess(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    func zeroes(_ digits: Span<UInt8>) -> Int {
      var count = 0
      while count < digits.count, digits[count] == 0x30 { count += 1 }
      return count
    }
    let left = one.extracting(droppingFirst: zeroes(one))
    let right = other.extracting(droppingFirst: zeroes(other))
    guard left.count == right.count else { return left.count < right.count }
    for index in left.indices where left[index] != right[index] {
      return left[index] < right[index]
    }
    return false
  }

  private static func successor(of digits: [UInt8]) -> [UInt8] {
    var digits = digits
    for place in digits.indices.reversed() {
      if digits[place] < 0x39 {
        digits[place] += 1
        return digits
      }
      digits[place] = 0x30
    }
    return [UInt8(ascii: "1")] + digits
  }
}
