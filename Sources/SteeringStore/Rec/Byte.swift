/// The bytes that mean something in rec text.
enum Byte {
  static let tab: UInt8 = 0x09
  static let feed: UInt8 = 0x0A
  static let carriage: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let plus: UInt8 = 0x2B
  static let colon: UInt8 = 0x3A
  static let less: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let greater: UInt8 = 0x3E
  static let backslash: UInt8 = 0x5C
  static let underscore: UInt8 = 0x5F
  static let bar: UInt8 = 0x7C

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- 0x30 < 10 || byte == underscore
  }
}
