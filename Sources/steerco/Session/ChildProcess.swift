internal import Glibc

/// A program run to its end while the dashboard waits.
enum ChildProcess {
  /// Runs a program with the terminal as its own; its exit code, or 127 when it cannot be run.
  ///
  /// Its Ctrl-C is not ours, as with system(3); its Ctrl-Z is: the shell that it goes back to can
  /// let both go on only when both have stopped.
  static func run(_ arguments: [String]) -> Int32 {
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let ignored = take([SIGINT, SIGQUIT], by: SIG_IGN)
    let stopping = take([SIGTSTP], by: SIG_DFL)
    defer {
      for (signal, var action) in ignored + stopping { sigaction(signal, &action, nil) }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The child begins with the signals of any program, not with ours.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGTERM, SIGHUP, SIGPIPE, SIGWINCH] {
      sigaddset(&signals, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child = pid_t()
    guard posix_spawn(&child, arguments[0], nil, &attributes, words, environ) == 0 else {
      return 127
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Gives signals another action and returns those that they had.
  private static func take(
    _ signals: [CInt], by handler: __sighandler_t?
  ) -> [(CInt, sigaction)] {
    signals.map { signal in
      var new = sigaction()
      var old = sigaction()
      new.__sigaction_handler.sa_handler = handler
      sigaction(signal, &new, &old)
      return (signal, old)
    }
  }
}
