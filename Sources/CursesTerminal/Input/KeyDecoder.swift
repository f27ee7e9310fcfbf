package import Screen

/// Turns the bytes that a terminal sends into keys, pastes and mouse events: a value, no terminal.
///
/// ncurses has a decoder too. It hands on a sequence that it does not know as separate keys, so that
/// a terminal's answer to a question (`ESC [ ? 1 ; 2 c`) would press `c` and begin to complete a
/// task; and it waits inside the call after an ESC. Here a sequence is one key or nothing.
package struct KeyDecoder {
  /// Sequences of this terminal that the rules below do not know, from its database entry.
  private let known: [[UInt8]: KeyPress]
  private var state = State.ground
  /// The bytes of the sequence so far, its ESC included.
  private var sequence: [UInt8] = []
  private var paste = PasteBuffer()
  private var utf8 = UTF8Decoder()
  private var isAlt = false

  private enum State {
    case ground, escape, csi, linuxFunction, ss3, string, stringEscape, mouse, paste
  }

  /// Makes a decoder that also knows some sequences of one terminal.
  package init(known: [[UInt8]: KeyPress] = [:]) {
    self.known = known
  }

  /// Whether an ESC, or the beginning of a sequence, waits for what may follow it.
  package var awaitsMore: Bool { state != .ground && state != .paste }

  /// Takes bytes as they come, cut anywhere.
  package mutating func feed(_ bytes: ArraySlice<UInt8>) -> [Input] {
    var inputs: [Input] = []
    for byte in bytes { consume(byte, &inputs) }
    return inputs
  }

  /// Takes the silence after an ESC: it was the key, or the sequence was cut and is let go.
  package mutating func flush() -> [Input] {
    defer { state = state == .paste ? .paste : .ground }
    switch state {
    case .escape: return [.key(KeyPress(.escape))]
    case .csi where sequence.count == 2: return [.key(KeyPress(.character("["), .alt))]
    case .ss3 where sequence.count == 2: return [.key(KeyPress(.character("O"), .alt))]
    default: return []
    }
  }

  private mutating func consume(_ byte: UInt8, _ inputs: inout [Input]) {
    switch state {
    case .ground: consumeGround(byte, &inputs)
    case .escape: consumeEscape(byte, &inputs)
    case .csi: consumeCSI(byte, &inputs)
    case .linuxFunction, .ss3: consumeShort(byte, &inputs)
    case .string, .stringEscape: consumeString(byte)
    case .mouse: consumeMouse(byte, &inputs)
    case .paste:
      if let text = paste.consume(byte) {
        inputs.append(.paste(text))
        state = .ground
      }
    }
  }

  private mutating func consumeGround(_ byte: UInt8, _ inputs: inout [Input]) {
    if byte == 0x1B, !utf8.isInside {
      state = .escape
      sequence = [byte]
      isAlt = false
      return
    }
    let alt: KeyPress.Modifiers = isAlt ? .alt : []
    if byte >= 0x80 || utf8.isInside {
      let scalar = utf8.consume(byte)
      if let scalar, scalar.value >= 0xA0 {
        inputs.append(.key(KeyPress(.character(Character(scalar)), alt)))
      }
      if !utf8.isInside { isAlt = false }
      // A byte that cannot continue what came before begins anew.
      if scalar == nil, !utf8.isInside, byte < 0x80 { consumeGround(byte, &inputs) }
      return
    }
    inputs.append(.key(ControlKeys.key(byte, alt)))
    isAlt = false
  }

  private mutating func consumeEscape(_ byte: UInt8, _ inputs: inout [Input]) {
    sequence.append(byte)
    state = .ground
    if let key = known[sequence] {
      inputs.append(.key(key))
      return
    }
    switch byte {
    case UInt8(ascii: "["): state = .csi
    case UInt8(ascii: "O"): state = .ss3
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string
    case 0x1B:
      inputs.append(.key(KeyPress(.escape)))
      state = .escape
      sequence = [byte]
    default:
      isAlt = true
      consumeGround(byte, &inputs)
    }
  }

  private mutating func consumeCSI(_ byte: UInt8, _ inputs: inout [Input]) {
    switch byte {
    case 0x1B:
      state = .escape
      sequence = [byte]
    case UInt8(ascii: "[") where sequence.count == 2:
      sequence.append(byte)
      state = .linuxFunction
    case UInt8(ascii: "M") where sequence.count == 2:
      sequence.append(byte)
      state = .mouse
    case 0x40...0x7E:
      sequence.append(byte)
      state = .ground
      finishCSI(&inputs)
    case 0x18, 0x1A, 0x80...:
      state = .ground
    default:
      // What is longer than any sequence is kept from being keys, but not remembered.
      if sequence.count < 64 { sequence.append(byte) }
    }
  }

  private mutating func finishCSI(_ inputs: inout [Input]) {
    if let key = known[sequence] {
      inputs.append(.key(key))
    } else if sequence.elementsEqual("\u{1B}[200~".utf8) {
      paste = PasteBuffer()
      state = .paste
    } else if let input = ControlSequence(sequence).input {
      inputs.append(input)
    }
  }

  /// `ESC [ [ A` of the Linux console, and `ESC O A`, where modifiers may stand before the letter.
  private mutating func consumeShort(_ byte: UInt8, _ inputs: inout [Input]) {
    sequence.append(byte)
    if state == .ss3, (0x30...0x3B).contains(byte), sequence.count < 8 { return }
    if byte == 0x1B {
      state = .escape
      sequence = [byte]
      return
    }
    let isLinux = state == .linuxFunction
    state = .ground
    if let key = known[sequence] {
      inputs.append(.key(key))
    } else if isLinux {
      guard (0x41...0x45).contains(byte) else { return }
      inputs.append(.key(KeyPress(.function(Int(byte) - 0x40))))
    } else if let input = ControlSequence(sequence).input {
      inputs.append(input)
    }
  }

  /// An answer of the terminal (OSC, DCS and the like): nothing in it is a key.
  private mutating func consumeString(_ byte: UInt8) {
    switch (state, byte) {
    case (.stringEscape, UInt8(ascii: "\\")), (_, 0x07), (_, 0x18): state = .ground
    case (_, 0x1B): state = .stringEscape
    default: state = .string
    }
  }

  /// The old mouse report: three bytes after `ESC [ M`.
  private mutating func consumeMouse(_ byte: UInt8, _ inputs: inout [Input]) {
    sequence.append(byte)
    guard sequence.count == 6 else { return }
    state = .ground
    let numbers = sequence[3...].map { Int($0) - 32 }
    let isRelease = numbers[0] & 3 == 3 && numbers[0] & 64 == 0
    if let event = MouseEvent(
      code: numbers[0], column: numbers[1], row: numbers[2], isRelease: isRelease)
    {
      inputs.append(.mouse(event))
    }
  }
}

/// The keys of the first 128 bytes.
enum ControlKeys {
  /// The key that sends one such byte.
  static func key(_ byte: UInt8, _ modifiers: KeyPress.Modifiers) -> KeyPress {
    switch byte {
    case 0x00: KeyPress(.character(" "), modifiers.union(.control))
    case 0x09: KeyPress(.tab, modifiers)
    // Some keyboards and some pastes send a line feed.
    case 0x0A, 0x0D: KeyPress(.enter, modifiers)
    // Terminals are not of one mind about which of them the backspace key sends.
    case 0x08, 0x7F: KeyPress(.backspace, modifiers)
    case 0x01...0x1A: character(byte + 0x60, modifiers.union(.control))
    case 0x1B: KeyPress(.escape, modifiers)
    case 0x1C...0x1F: character(byte + 0x40, modifiers.union(.control))
    default: character(byte, modifiers)
    }
  }

  private static func character(_ byte: UInt8, _ modifiers: KeyPress.Modifiers) -> KeyPress {
    KeyPress(.character(Character(Unicode.Scalar(byte))), modifiers)
  }
}

/// Puts scalars together from bytes that may come one at a time.
private struct UTF8Decoder {
  private var bytes: [UInt8] = []
  private var length = 0

  /// Whether a scalar has begun and not ended.
  var isInside: Bool { !bytes.isEmpty }

  /// Takes a byte; the scalar when it ends one. Bytes that are not UTF-8 are dropped.
  mutating func consume(_ byte: UInt8) -> Unicode.Scalar? {
    if (0x80...0xBF).contains(byte) {
      guard isInside else { return nil }
      bytes.append(byte)
      guard bytes.count == length else { return nil }
      defer { bytes = [] }
      return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
    }
    bytes = []
    switch byte {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    bytes = [byte]
    return nil
  }
}
