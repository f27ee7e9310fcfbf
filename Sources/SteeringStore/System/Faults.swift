#if FAULTS
  internal import Glibc
  internal import Synchronization

  /// Tests make the n-th call of a name fail, on their own thread only. Not in what is delivered.
  package enum Faults {
    /// What happens instead of the call.
    package enum Effect: Sendable, Hashable {
      case error(CInt)
      /// The process dies before the call is made.
      case kill
      /// A write takes at most this many bytes.
      case short(Int)
      /// Another program does something just before the call, as it may before one that fails.
      case meanwhile
    }

    /// Which call is struck: the n-th of this name on this thread, counted from 1; 0 means each.
    package struct Plan: Sendable {
      /// The call that fails, `nil` for any.
      package let call: Call?
      /// Which of them, counted from 1; 0 for each.
      package let number: Int
      /// What happens instead.
      package let effect: Effect
      /// What another program does just before the call.
      package let meanwhile: (@Sendable () -> Void)?

      package init(
        _ call: Call?, number: Int, _ effect: Effect, meanwhile: (@Sendable () -> Void)? = nil
      ) {
        self.call = call
        self.number = number
        self.effect = effect
        self.meanwhile = meanwhile
      }
    }

    private struct Watch: Sendable {
      let plan: Plan
      var seen = 0
      var struck = false
    }

    private static let watches = Mutex<[pthread_t: Watch]>([:])

    /// Runs `body` under a plan; the second value says whether the fault was met.
    package static func with<Result>(
      _ plan: Plan, _ body: () throws -> Result
    ) rethrows -> (Result, struck: Bool) {
      let thread = pthread_self()
      watches.withLock { $0[thread] = Watch(plan: plan) }
      defer { watches.withLock { $0[thread] = nil } }
      let result = try body()
      return (result, watches.withLock { $0[thread]?.struck ?? false })
    }

    /// The error that this call is to fail with, if any.
    static func strike(_ call: Call) -> Errno? {
      guard let plan = met(call) else { return nil }
      switch plan.effect {
      case .error(let code):
        plan.meanwhile?()
        return Errno(code)
      case .kill:
        kill(getpid(), SIGKILL)
        return nil
      case .short: return nil
      case .meanwhile:
        plan.meanwhile?()
        return nil
      }
    }

    /// How many of the `count` bytes a write may take now.
    static func shortened(_ count: Int) -> Int {
      let thread = pthread_self()
      return watches.withLock {
        guard let watch = $0[thread], watch.struck, case .short(let limit) = watch.plan.effect
        else { return count }
        return min(count, limit)
      }
    }

    private static func met(_ call: Call) -> Plan? {
      let thread = pthread_self()
      return watches.withLock {
        guard var watch = $0[thread], watch.plan.call == nil || watch.plan.call == call
        else { return nil }
        watch.seen += 1
        let isMet = watch.plan.number == 0 || watch.seen == watch.plan.number
        watch.struck = watch.struck || isMet
        $0[thread] = watch
        return isMet ? watch.plan : nil
      }
    }
  }
#endif
