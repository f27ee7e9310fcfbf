internal import Glibc

/// What a new thread does.
final class ThreadBody: Sendable {
  private let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }

  /// Starts a thread that does it once. Signals are the main thread's: a new thread inherits that
  /// all are blocked. The C function is `pthread_create`.
  func start() throws(Errno) -> pthread_t {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread: pthread_t = 0
    let held = Unmanaged.passRetained(self).toOpaque()
    let result = pthread_create(&thread, nil, threadMain, held)
    if result == 0 { return thread }
    Unmanaged<ThreadBody>.fromOpaque(held).release()
    throw Errno(result)
  }

  fileprivate func begin() { run() }
}

private func threadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let argument else { return nil }
  Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().begin()
  return nil
}
