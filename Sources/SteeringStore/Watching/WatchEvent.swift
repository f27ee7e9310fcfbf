internal import Glibc

/// One thing that inotify said: a hint that a name in a watched directory is worth a look.
struct WatchEvent: Hashable {
  let watch: CInt
  let mask: UInt32
  /// The name in the directory, empty for the directory itself.
  let name: [UInt8]

  /// Whether events were lost, so that everything must be looked at.
  var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }
  /// Whether the kernel has dropped the watch: the directory went or was unmounted.
  var isIgnored: Bool { mask & UInt32(IN_IGNORED) != 0 }
  var isDirectory: Bool { mask & UInt32(IN_ISDIR) != 0 }
  /// Whether a writer has changed the file and may not be done yet.
  var isModification: Bool { mask & UInt32(IN_MODIFY) != 0 }
  /// Whether what stands under the name is whole: closed, moved there or away, or removed.
  var isCompletion: Bool {
    mask & UInt32(IN_CLOSE_WRITE) | mask & UInt32(IN_MOVED_TO) | mask & UInt32(IN_MOVED_FROM)
      | mask & UInt32(IN_DELETE) != 0
  }

  /// What is watched in each directory; CREATE too, because a hard link arrives with nothing else.
  static let interest = UInt32(
    UInt32(IN_CREATE) | UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM)
      | UInt32(IN_DELETE) | UInt32(IN_MODIFY) | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF)
      | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR))

  private static let headerSize = 16

  /// The events in a buffer as read from inotify; a cut-off one at the end is left out.
  static func decode(_ bytes: some Collection<UInt8>) -> [WatchEvent] {
    let bytes = Array(bytes)
    var events: [WatchEvent] = []
    bytes.withUnsafeBytes { buffer in
      func word(_ at: Int) -> UInt32 { buffer.loadUnaligned(fromByteOffset: at, as: UInt32.self) }
      var at = 0
      while at + headerSize <= buffer.count {
        let length = Int(word(at + 12))
        let end = at + headerSize + length
        guard end <= buffer.count else { return }
        let name = buffer[(at + headerSize)..<end].prefix { $0 != 0 }
        events.append(
          WatchEvent(
            watch: CInt(bitPattern: word(at)), mask: word(at + 4), name: [UInt8](name)))
        at = end
      }
    }
    return events
  }
}
