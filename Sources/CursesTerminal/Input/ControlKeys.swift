internal import Screen

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
