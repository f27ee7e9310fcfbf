internal import CNcurses
internal import Glibc
internal import Synchronization

/// Gives the terminal back when the program dies by its own fault.
///
/// Swift's own crash catcher would leave the wall on the dead screen and ask for a key for 30 s.
/// A handler may only do what is safe at any instant, so everything is prepared beforehand.
enum CrashRestore {
  /// What gives one terminal back. Never freed, because a handler may be reading it.
  struct Preparation {
    fileprivate let address: UInt
  }

  private struct Prepared {
    let input: CInt
    let output: CInt
    let bytes: UnsafeMutablePointer<UInt8>
    let count: Int
    var settings: termios
    let hasSettings: Bool
  }

  /// The address of what is prepared for the terminal in use; 0 when none is.
  private static let armed = Atomic<UInt>(0)
  private static let isInstalled = Atomic<Bool>(false)

  static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT, SIGSYS]

  /// The settings that the terminal has; `nil` when it is none. tcgetattr(3)
  static func settings(of input: CInt) -> termios? {
    var settings = termios()
    return tcgetattr(input, &settings) == 0 ? settings : nil
  }

  /// Lays out what a handler will need, with the settings from before the terminal was taken over.
  static func prepare(
    input: CInt, output: CInt, settings: termios?, restoring bytes: [UInt8]
  ) -> Preparation {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    copy.initialize(from: bytes, count: bytes.count)
    let prepared = UnsafeMutablePointer<Prepared>.allocate(capacity: 1)
    prepared.initialize(
      to: Prepared(
        input: input, output: output, bytes: copy, count: bytes.count,
        settings: settings ?? termios(), hasSettings: settings != nil))
    return Preparation(address: UInt(bitPattern: prepared))
  }

  /// Gives a terminal settings, at once: to wait for what it has not read could be to wait for ever.
  /// tcsetattr(3)
  static func apply(_ settings: termios?, to input: CInt) {
    guard var settings else { return }
    tcsetattr(input, TCSANOW, &settings)
  }

  /// From now on a crash gives this terminal back.
  static func arm(_ preparation: Preparation) {
    armed.store(preparation.address, ordering: .releasing)
  }

  /// From now on the terminal belongs to somebody else, or has been given back.
  static func disarm() {
    armed.store(0, ordering: .releasing)
  }

  /// Takes the signals that mean a crash, on a stack of their own: an endless recursion has used
  /// up the other. Installs once. sigaltstack(2), sigaction(2)
  static func install() {
    guard !isInstalled.exchange(true, ordering: .relaxed) else { return }
    // Made now, if it is not yet: a handler must not be the first to ask for it.
    _ = armed.load(ordering: .relaxed)
    let size = 64 * 1024
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)

    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      CrashRestore.restore()
      // The true signal ends the program, so that whoever started it learns the reason.
      var standard = sigaction()
      standard.__sigaction_handler.sa_handler = SIG_DFL
      sigaction(signal, &standard, nil)
      raise(signal)
    }
    action.sa_flags = SA_ONSTACK
    sigemptyset(&action.sa_mask)
    // Setting a terminal's modes from the background would stop the program for good.
    sigaddset(&action.sa_mask, SIGTTOU)
    for signal in signals { sigaction(signal, &action, nil) }
    // `exit` from anywhere is such an end too.
    atexit { CrashRestore.restore() }
  }

  /// Writes the prepared bytes once and sets the terminal's modes back. Safe in a handler.
  ///
  /// A terminal that takes nothing (its reader hangs) must not keep the program from dying: what it
  /// has not read makes room for what gives it back.
  static func restore() {
    let address = armed.exchange(0, ordering: .acquiringAndReleasing)
    guard let prepared = UnsafeMutablePointer<Prepared>(bitPattern: address) else { return }
    var sent = 0
    var hasWaited = false
    while sent < prepared.pointee.count {
      var entry = pollfd(fd: prepared.pointee.output, events: Int16(POLLOUT), revents: 0)
      if poll(&entry, 1, 200) <= 0 || entry.revents & Int16(POLLOUT) == 0 {
        guard !hasWaited, entry.revents == 0 else { break }
        hasWaited = true
        tcflush(prepared.pointee.output, TCOFLUSH)
        sent = 0
        continue
      }
      let count = write(
        prepared.pointee.output, prepared.pointee.bytes + sent, prepared.pointee.count - sent)
      if count > 0 {
        sent += count
      } else if errno != EINTR {
        break
      }
    }
    if prepared.pointee.hasSettings {
      tcsetattr(prepared.pointee.input, TCSANOW, &prepared.pointee.settings)
    }
  }
}

extension Terminal {
  /// Has a crash of this program give the terminal back at once, with the signal's own exit status.
  package static func installCrashRestore() { CrashRestore.install() }
}
