import CLinux
import Foundation
import TestSupport

/// A program on a terminal of 120 x 40 whose other end is held here: bytes are counted and timed,
/// nothing is made of them.
final class Screening {
  private let master: CInt
  private var child = pid_t()
  private let started: Double
  /// When its latest byte came, and how many have come.
  private var latest: Double
  private(set) var bytes = 0
  /// The rows that the answer to the last key drew on.
  private var drawn = DrawnRows()

  init(_ words: [String]) throws(Trouble) {
    let ends = try Self.openTerminal(columns: 120, rows: 40)
    master = ends.master
    defer { close(ends.slave) }

    var around = ProcessInfo.processInfo.environment
    around["TERM"] = "xterm-256color"
    around["LC_ALL"] = "C.UTF-8"
    started = Clock.milliseconds
    latest = started
    do {
      child = try Spawning.start(
        words[0], Array(words.dropFirst()), environment: around, inNewSession: true
      ) { actions in
        posix_spawn_file_actions_addopen(&actions, 0, ends.name, O_RDWR, 0)
        for target: CInt in [1, 2] { posix_spawn_file_actions_adddup2(&actions, 0, target) }
      }
    } catch {
      throw Trouble("\(words[0]) cannot be run")
    }
  }

  /// Opens a pseudo-terminal of that size: its two ends, and the name of the program's.
  static func openTerminal(
    columns: Int, rows: Int
  ) throws(Trouble) -> (master: CInt, slave: CInt, name: [CChar]) {
    let master = cl_posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, cl_grantpt(master) == 0, cl_unlockpt(master) == 0 else {
      throw Trouble(call: "posix_openpt")
    }
    var name = [CChar](repeating: 0, count: 128)
    guard cl_ptsname_r(master, &name, name.count) == 0 else { throw Trouble(call: "ptsname_r") }
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    let slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw Trouble(call: "open") }
    return (master, slave, name)
  }

  deinit {
    kill(child, SIGKILL)
    close(master)
    var status: CInt = 0
    waitpid(child, &status, 0)
  }

  /// Reads once; false when nothing came for so long, or the program has ended.
  private func take(_ wait: CInt, _ seen: inout [UInt8]) -> Bool {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, wait) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    latest = Clock.milliseconds
    bytes += count
    seen += buffer[..<count]
    drawn.take(Array(buffer[..<count]))
    return true
  }

  /// Waits until a text has been drawn; the milliseconds since the start, or since `origin`.
  func untilDrawn(_ text: String, since origin: Double? = nil) throws(Trouble) -> Double {
    let wanted = Array(text.utf8)
    var seen: [UInt8] = []
    while take(60_000, &seen) {
      let isThere = seen.indices.contains {
        seen[$0] == wanted[0] && seen[$0...].starts(with: wanted)
      }
      if isThere { return latest - (origin ?? started) }
    }
    throw Trouble("\(text) was never drawn")
  }

  /// Lets it come to rest: no byte for so many milliseconds.
  func rest(_ silence: CInt = 30) {
    var seen: [UInt8] = []
    while take(silence, &seen) {}
  }

  /// Presses a key; the milliseconds to the last byte of its answer, how many bytes, and how many
  /// to each row that they draw on.
  @discardableResult
  func press(
    _ key: String, silence: CInt = 30
  ) -> (time: Double, bytes: Int, bytesARow: Double) {
    let before = bytes
    drawn.begin()
    let start = Clock.milliseconds
    type(key)
    rest(silence)
    return (
      bytes > before ? latest - start : 0, bytes - before,
      Double(bytes - before) / Double(max(drawn.count, 1))
    )
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// The most memory that it has had, in MiB.
  var peakMemory: Double {
    guard let file = fopen("/proc/\(child)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8($0) }, as: UTF8.self)
      guard text.hasPrefix("VmHWM:") else { continue }
      return
        (text.split(whereSeparator: { " \t".contains($0) }).dropFirst().first
        .flatMap { Double($0) } ?? 0) / 1024
    }
    return 0
  }
}
