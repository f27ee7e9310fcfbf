extension TerminalScreen {
  /// Cuts what a program writes into characters, controls and sequences.
  struct Parser {
    enum Event {
      case character(Unicode.Scalar)
      case control(UInt8)
      case escape(String)
      case sequence(Sequence)
      case string(String)
    }

    /// `CSI ? 1049 h`: its numbers, and its other bytes as a key.
    struct Sequence {
      let text: String
      let key: String
      let numbers: [Int?]

      init(_ bytes: [UInt8]) {
        text = String(decoding: bytes, as: UTF8.self)
        let digits = bytes.filter { (0x30...0x3B).contains($0) }
        key = String(decoding: bytes.filter { !(0x30...0x3B).contains($0) }, as: UTF8.self)
        numbers = digits.split(separator: 0x3B, omittingEmptySubsequences: false).map {
          Int(String(decoding: $0, as: UTF8.self))
        }
      }

      /// The first number, which says how often: at least once.
      var count: Int { max(1, self[0, default: 1]) }

      subscript(index: Int, default standard: Int) -> Int {
        index < numbers.count ? numbers[index] ?? standard : standard
      }
    }

    private enum State {
      case ground, escape, charset, sequence, string, stringEscape
    }

    private var state = State.ground
    private var bytes: [UInt8] = []
    private var needed = 0

    mutating func take(_ byte: UInt8) -> Event? {
      switch state {
      case .ground: return takeGround(byte)
      case .escape:
        switch byte {
        case UInt8(ascii: "["): (state, bytes) = (.sequence, [])
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
          (state, bytes) = (.string, [byte])
        case UInt8(ascii: "("), UInt8(ascii: ")"): (state, bytes) = (.charset, [byte])
        default:
          state = .ground
          return .escape(String(decoding: [byte], as: UTF8.self))
        }
        return nil
      case .charset:
        state = .ground
        return .escape(String(decoding: bytes + [byte], as: UTF8.self))
      case .sequence:
        bytes.append(byte)
        guard (0x40...0x7E).contains(byte) else { return nil }
        state = .ground
        return .sequence(Sequence(bytes))
      case .string, .stringEscape:
        if byte == 0x07 || (state == .stringEscape && byte == UInt8(ascii: "\\")) {
          state = .ground
          return .string(String(decoding: bytes, as: UTF8.self))
        }
        state = byte == 0x1B ? .stringEscape : .string
        if byte != 0x1B { bytes.append(byte) }
        return nil
      }
    }

    private mutating func takeGround(_ byte: UInt8) -> Event? {
      if needed > 0, (0x80...0xBF).contains(byte) {
        bytes.append(byte)
        needed -= 1
        guard needed == 0 else { return nil }
        let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
        return .character(scalar ?? "\u{FFFD}")
      }
      needed = 0
      switch byte {
      case 0x1B:
        state = .escape
        return nil
      case 0..<0x20, 0x7F: return .control(byte)
      case 0x20..<0x7F: return .character(Unicode.Scalar(byte))
      case 0xC2...0xDF: (bytes, needed) = ([byte], 1)
      case 0xE0...0xEF: (bytes, needed) = ([byte], 2)
      case 0xF0...0xF4: (bytes, needed) = ([byte], 3)
      default: return .character("\u{FFFD}")
      }
      return nil
    }
  }
}
