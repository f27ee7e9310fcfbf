internal import Screen

/// One complete control sequence of a terminal: `ESC [ 1 ; 5 A`, `ESC O P`, `ESC [ < 0 ; 3 ; 4 M`.
struct ControlSequence {
  private let bytes: [UInt8]
  private let marker: UInt8?
  private let numbers: [Int]
  private let final: UInt8

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var parameters = bytes.dropFirst(2).dropLast()
    if let first = parameters.first, (0x3C...0x3F).contains(first) {
      marker = first
      parameters = parameters.dropFirst()
    } else {
      marker = nil
    }
    numbers = parameters.split(separator: 0x3B, omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    final = bytes.last ?? 0
  }

  /// What it means here; `nil` for answers to questions and for what is not known.
  var input: Input? {
    if marker == UInt8(ascii: "<") { return mouse.map(Input.mouse) }
    guard marker == nil else { return nil }
    if bytes.count > 1, bytes[1] == UInt8(ascii: "O") { return keypad.map { .key($0) } }
    switch final {
    case UInt8(ascii: "I"): return .focus(true)
    case UInt8(ascii: "O"): return .focus(false)
    case UInt8(ascii: "~"): return tilde.map { .key($0) }
    case UInt8(ascii: "u"): return coded(number(0), number(1)).map { .key($0) }
    default: return letter(modifiers(number(1))).map { .key($0) }
    }
  }

  private func number(_ index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }

  /// Modifiers come as one more than the sum of shift 1, alt 2, control 4.
  private func modifiers(_ code: Int) -> KeyPress.Modifiers {
    let bits = max(0, code - 1)
    var modifiers: KeyPress.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 2 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  private func letter(_ held: KeyPress.Modifiers) -> KeyPress? {
    switch final {
    case UInt8(ascii: "A"): return KeyPress(.up, held)
    case UInt8(ascii: "B"): return KeyPress(.down, held)
    case UInt8(ascii: "C"): return KeyPress(.right, held)
    case UInt8(ascii: "D"): return KeyPress(.left, held)
    case UInt8(ascii: "H"): return KeyPress(.home, held)
    case UInt8(ascii: "F"): return KeyPress(.end, held)
    case UInt8(ascii: "Z"): return KeyPress(.tab, held.union(.shift))
    // A report of the cursor's place ends in R too; a function key has no row in its first number.
    case UInt8(ascii: "P")...UInt8(ascii: "S") where number(0) <= 1:
      return KeyPress(.function(Int(final) - 0x4F), held)
    // rxvt: the arrows with shift.
    case UInt8(ascii: "a"): return KeyPress(.up, .shift)
    case UInt8(ascii: "b"): return KeyPress(.down, .shift)
    case UInt8(ascii: "c") where numbers.count <= 1 && number(0) == 0:
      return KeyPress(.right, .shift)
    case UInt8(ascii: "d"): return KeyPress(.left, .shift)
    default: return nil
    }
  }

  private var tilde: KeyPress? {
    let held = modifiers(number(1))
    switch number(0) {
    case 1, 7: return KeyPress(.home, held)
    case 2: return KeyPress(.insert, held)
    case 3: return KeyPress(.delete, held)
    case 4, 8: return KeyPress(.end, held)
    case 5: return KeyPress(.pageUp, held)
    case 6: return KeyPress(.pageDown, held)
    case 11...15: return KeyPress(.function(number(0) - 10), held)
    case 17...21: return KeyPress(.function(number(0) - 11), held)
    case 23...26: return KeyPress(.function(number(0) - 12), held)
    case 28...29: return KeyPress(.function(number(0) - 13), held)
    case 31...34: return KeyPress(.function(number(0) - 14), held)
    case 27: return coded(number(2), number(1))
    default: return nil
    }
  }

  /// A key told by its character's number, as terminals do that can tell all keys apart.
  private func coded(_ value: Int, _ modifierCode: Int) -> KeyPress? {
    guard let value = UInt32(exactly: value), let scalar = Unicode.Scalar(value), value > 0,
      !(0x80..<0xA0).contains(value), !(0xE000...0xF8FF).contains(value)
    else { return nil }
    let held = modifiers(modifierCode)
    if value < 0x20 || value == 0x7F { return ControlKeys.key(UInt8(value), held) }
    let character = Character(scalar)
    guard held.contains(.shift), let upper = character.uppercased().first else {
      return KeyPress(.character(character), held)
    }
    return KeyPress(.character(upper), held.subtracting(.shift))
  }

  /// `ESC O`: the arrows and the numeric pad in their application mode, which ncurses asks for.
  private var keypad: KeyPress? {
    let held = modifiers(numbers.last ?? 0)
    switch final {
    case UInt8(ascii: "M"): return KeyPress(.enter, held)
    case UInt8(ascii: "I"): return KeyPress(.tab, held)
    case UInt8(ascii: "X"): return KeyPress(.character("="), held)
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return KeyPress(.character(Character(Unicode.Scalar(final - 0x40))), held)
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      return KeyPress(.function(Int(final) - 0x4F), held)
    case UInt8(ascii: "A")...UInt8(ascii: "H"): return letter(held)
    default: return nil
    }
  }

  private var mouse: MouseEvent? {
    guard numbers.count == 3 else { return nil }
    return MouseEvent(
      code: number(0), column: number(1), row: number(2), isRelease: final == UInt8(ascii: "m"))
  }
}

extension MouseEvent {
  /// Reads a terminal's report; places count from 1 there.
  init?(code: Int, column: Int, row: Int, isRelease: Bool) {
    guard column > 0, row > 0 else { return nil }
    let point = Point(column: column - 1, row: row - 1)
    // 4, 8 and 16 are shift, alt and control.
    switch code & ~(4 | 8 | 16) {
    case 64: self.init(.wheelUp, at: point)
    case 65: self.init(.wheelDown, at: point)
    case 66...: return nil
    case 32...: self.init(.drag, at: point)
    default: self.init(isRelease ? .release : .press, at: point)
    }
  }
}
