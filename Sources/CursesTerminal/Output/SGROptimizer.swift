/// Leaves out of what ncurses sends those colours and attributes that the terminal has already.
///
/// ncurses sends both colours whenever one changes, and takes everything back to take one attribute
/// away: for a step in a list as many bytes as the text itself. Changes wait here until something
/// is drawn with them, and then only the difference is sent, in one sequence.
struct SGROptimizer {
  /// Attributes and colours as a terminal is told them; a colour is the number after the `ESC [`
  /// that sets it.
  private struct Rendition: Equatable {
    var isOn: UInt8 = 0
    var foreground = Self.standardForeground
    var background = Self.standardBackground

    static let standardForeground = 39
    static let standardBackground = 49
    /// A colour of the 256 is kept with its number above the 38 or 48.
    static let indexShift = 8
  }

  /// The attributes by the numbers that switch them on and off, in the order of their bits.
  private static let attributes: [(on: Int, off: Int)] = [
    (1, 22), (2, 22), (3, 23), (4, 24), (5, 25), (7, 27),
  ]

  /// Underlined and reversed, in their places among those: with any of them a blank is seen.
  private static let seenOnBlanks: UInt8 = 1 << 3 | 1 << 5

  private var sent = Rendition()
  private var wanted = Rendition()

  /// The same picture in fewer bytes. What holds anything unknown comes back as it is, behind what
  /// ncurses takes for granted.
  ///
  /// The terminal keeps the last rendition until the next frame, which often begins with the same
  /// one: `synchronized` comes before anything else that is sent.
  mutating func optimized(_ frame: [UInt8]) -> [UInt8] {
    var before = self
    var result: [UInt8] = []
    result.reserveCapacity(frame.count)
    var rest = frame[...]
    while let byte = rest.first {
      if byte != Self.escape {
        let end = rest.firstIndex(of: Self.escape) ?? rest.endIndex
        send(for: rest[..<end], &result)
        result += rest[..<end]
        rest = rest[end...]
        continue
      }
      guard let sequence = Self.sequence(rest) else { return before.passedThrough(frame, &self) }
      rest = rest[sequence.endIndex...]
      if Self.isCharacterSet(sequence) { continue }
      if sequence.last == UInt8(ascii: "m") {
        guard apply(sequence) else { return before.passedThrough(frame, &self) }
      } else {
        switch sequence.last.map(UnicodeScalar.init) {
        case "A", "B", "C", "D", "G", "H", "d": break  // It moves the cursor.
        case "J", "K", "X", "@", "P", "L", "M":
          // It leaves blanks in the background's colour.
          if !blanksAreAlike { send(&result) }
        default: send(&result)
        }
        result += sequence
      }
    }
    return result
  }

  /// What brings the terminal to the rendition that ncurses believes it to have.
  mutating func synchronized() -> [UInt8] {
    var result: [UInt8] = []
    send(&result)
    return result
  }

  private mutating func passedThrough(_ frame: [UInt8], _ now: inout SGROptimizer) -> [UInt8] {
    defer { now = self }
    return synchronized() + frame
  }

  /// Sends what a text needs: nothing when it is controls alone, which move the cursor, and as much
  /// as is seen of it when it is blank.
  private mutating func send(for text: ArraySlice<UInt8>, _ result: inout [UInt8]) {
    if text.contains(where: { $0 > 0x20 }) || text.contains(0x20) && !blanksAreAlike {
      send(&result)
    }
  }

  private var blanksAreAlike: Bool {
    sent.background == wanted.background && (sent.isOn | wanted.isOn) & Self.seenOnBlanks == 0
  }

  private static let escape: UInt8 = 0x1B

  /// An escape sequence at the start: `ESC [ … letter`, or `ESC (` and the name of a character set.
  private static func sequence(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    switch bytes.dropFirst().first {
    case UInt8(ascii: "["):
      return bytes.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }.map { bytes[...$0] }
    case UInt8(ascii: "("): return bytes.count > 2 ? bytes.prefix(3) : nil
    default: return nil
    }
  }

  /// ncurses asks for the usual letters with every reset; no others are ever drawn with.
  private static func isCharacterSet(_ sequence: ArraySlice<UInt8>) -> Bool {
    sequence.dropFirst().first == UInt8(ascii: "(")
  }

  /// Notes what a sequence asks for; whether all of it is known.
  private mutating func apply(_ sequence: ArraySlice<UInt8>) -> Bool {
    var numbers = Numbers(rest: sequence.dropFirst(2).dropLast())
    while let number = numbers.next() {
      switch number {
      case 0: wanted = Rendition()
      case 30...37, 39, 90...97: wanted.foreground = number
      case 40...47, 49, 100...107: wanted.background = number
      case 38, 48:
        guard numbers.next() == 5, let index = numbers.next(), index < 256 else { return false }
        let colour = number | index << Rendition.indexShift
        if number == 38 { wanted.foreground = colour } else { wanted.background = colour }
      default:
        var isKnown = false
        for (bit, numbered) in Self.attributes.enumerated()
        where numbered.on == number || numbered.off == number {
          wanted.isOn &= ~(1 << UInt8(bit))
          if numbered.on == number { wanted.isOn |= 1 << UInt8(bit) }
          isKnown = true
        }
        if !isKnown { return false }
      }
    }
    return !numbers.areStrange
  }

  /// The numbers of a sequence, parted by semicolons; an empty one is 0.
  private struct Numbers {
    var rest: ArraySlice<UInt8>
    /// Whether something stood among them that is no number.
    private(set) var areStrange = false
    private var isOver = false

    init(rest: ArraySlice<UInt8>) { self.rest = rest }

    mutating func next() -> Int? {
      guard !isOver else { return nil }
      var number = 0
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: ";") { return number }
        guard number < 1000, (0x30...0x39).contains(byte) else {
          areStrange = true
          return nil
        }
        number = number * 10 + Int(byte - 0x30)
      }
      isOver = true
      return number
    }
  }

  /// Sends the difference between what the terminal has and what is wanted of it.
  private mutating func send(_ result: inout [UInt8]) {
    guard sent != wanted else { return }
    defer { sent = wanted }
    if wanted == Rendition() {
      result += [Self.escape, UInt8(ascii: "["), UInt8(ascii: "m")]
      return
    }
    var isFirst = true
    func append(_ number: Int) {
      result += isFirst ? [Self.escape, UInt8(ascii: "[")] : [UInt8(ascii: ";")]
      isFirst = false
      if number >= 100 { result.append(0x30 + UInt8(number / 100)) }
      if number >= 10 { result.append(0x30 + UInt8(number / 10 % 10)) }
      result.append(0x30 + UInt8(number % 10))
    }
    var stays = sent.isOn
    for (bit, numbered) in Self.attributes.enumerated()
    where stays & ~wanted.isOn & 1 << UInt8(bit) != 0 {
      append(numbered.off)
      // What goes by the same number goes with it.
      for (other, another) in Self.attributes.enumerated() where another.off == numbered.off {
        stays &= ~(1 << UInt8(other))
      }
    }
    for (bit, numbered) in Self.attributes.enumerated()
    where wanted.isOn & ~stays & 1 << UInt8(bit) != 0 {
      append(numbered.on)
    }
    for (old, new) in [
      (sent.foreground, wanted.foreground), (sent.background, wanted.background),
    ] where old != new {
      let first = new & (1 << Rendition.indexShift - 1)
      append(first)
      if first == 38 || first == 48 {
        append(5)
        append(new >> Rendition.indexShift)
      }
    }
    result.append(UInt8(ascii: "m"))
  }
}
