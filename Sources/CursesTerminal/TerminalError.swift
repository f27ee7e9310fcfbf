/// Why there is no terminal to draw on.
package enum TerminalError: Error, Hashable, Sendable {
  /// The terminal database knows none of these names; the first is the one asked for.
  case unknown(names: [String])
  /// The database knows it, but it cannot put its cursor anywhere, as `dumb` cannot.
  case tooSimple(name: String)
  /// A system call failed.
  case system(operation: String, errno: CInt)
}
