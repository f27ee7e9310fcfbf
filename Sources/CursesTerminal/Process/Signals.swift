internal import Glibc
internal import Synchronization

/// A signal that the program answers to.
package enum Signal: CInt, Sendable, CaseIterable {
  case hangup = 1
  case interrupt = 2
  case terminate = 15
  /// The terminal goes on with the program after a stop.
  case resumed = 18
  /// The user wants the program stopped (Ctrl-Z).
  case stop = 20
  case resized = 28
}

/// Signals as bytes in a pipe, for a loop that waits on descriptors.
package enum Signals {
  private static let writer = Atomic<CInt>(-1)
  private static let reader = Atomic<CInt>(-1)
  /// The signals that have come and not been drained, each a bit.
  private static let waiting = Atomic<UInt64>(0)

  /// Takes the signals over and returns the descriptor that becomes readable when one has come;
  /// −1 if the system has no descriptor left. The same descriptor when called again. pipe(2)
  ///
  /// A hangup that the user has had ignored (`nohup`) stays ignored.
  package static func install() -> CInt {
    let before = reader.load(ordering: .acquiring)
    guard before < 0 else { return before }
    // Made now, if it is not yet: a handler must not be the first to ask for it.
    _ = waiting.load(ordering: .relaxed)
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    writer.store(ends[1], ordering: .releasing)
    reader.store(ends[0], ordering: .releasing)
    for signal in Signal.allCases {
      var old = sigaction()
      sigaction(signal.rawValue, nil, &old)
      if signal == .hangup, isIgnoring(old) { continue }
      handle(signal)
    }
    // A reader that went away is told by the write that fails.
    var ignoring = sigaction()
    ignoring.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(SIGPIPE, &ignoring, nil)
    return ends[0]
  }

  /// The signals that have come, each once, the first first.
  package static func drain() -> [Signal] {
    let descriptor = reader.load(ordering: .acquiring)
    guard descriptor >= 0 else { return [] }
    waiting.store(0, ordering: .releasing)
    var signals: [Signal] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while SystemCalls.readiness(descriptor) == .bytes,
      let count = SystemCalls.read(descriptor, into: &buffer), count > 0
    {
      for byte in buffer[..<count] {
        if let signal = Signal(rawValue: CInt(byte)), !signals.contains(signal) {
          signals.append(signal)
        }
      }
    }
    return signals
  }

  /// Stops the program as an unanswered Ctrl-Z would, until the shell lets it go on.
  ///
  /// Not by SIGSTOP: a program without a shell (`xterm -e`, a window of tmux) would stand still for
  /// good. The system knows of shells, and then leaves this signal undone.
  package static func stopProgram() {
    var standard = sigaction()
    var ours = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGTSTP, &standard, &ours)
    raise(SIGTSTP)
    sigaction(SIGTSTP, &ours, nil)
  }

  /// Ends the program by a signal's own action, so that the exit status tells of it.
  package static func die(by signal: Signal) -> Never {
    var standard = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(signal.rawValue, &standard, nil)
    raise(signal.rawValue)
    exit(128 + signal.rawValue)
  }

  /// From now on the signals that ask a program to end, end it at once.
  package static func restoreDefaults() {
    var standard = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaction(signal, &standard, nil) }
  }

  private static func handle(_ signal: Signal) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let code = errno
      let bit = UInt64(1) << UInt64(number)
      let before = Signals.waiting.bitwiseOr(bit, ordering: .relaxed).oldValue
      if before & bit != 0, number == SIGINT || number == SIGTERM {
        // Asked to end a second time before the loop has seen the first: it hangs.
        CrashRestore.restore()
        Glibc.signal(number, SIG_DFL)
        raise(number)
      }
      var byte = UInt8(truncatingIfNeeded: number)
      // A full pipe holds the signal already.
      _ = write(Signals.writer.load(ordering: .relaxed), &byte, 1)
      errno = code
    }
    // Calls of the store go on by themselves; poll(2) is interrupted whatever is said here.
    action.sa_flags = SA_RESTART
    sigemptyset(&action.sa_mask)
    sigaction(signal.rawValue, &action, nil)
  }

  private static func isIgnoring(_ action: sigaction) -> Bool {
    // Functions cannot be compared; SIG_IGN is the address 1.
    let handler = unsafeBitCast(action.__sigaction_handler.sa_handler, to: UInt.self)
    return handler == 1
  }
}
