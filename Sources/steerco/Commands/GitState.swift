internal import Glibc

/// Whether git is in the midst of something in a directory: what is saved then may be carried on,
/// or put aside, by it. Saving is allowed all the same, and told.
enum GitState {
  /// What is under way, in words; `nil` when nothing is, or when there is no git.
  static func underWay(in directory: String) -> String? {
    guard let resolved = realpath(directory, nil) else { return nil }
    defer { free(resolved) }
    var place = String(cString: resolved)
    while true {
      let git = "\(place == "/" ? "" : place)/.git"
      if exists(git) { return words(for: git) }
      guard place != "/", let slash = place.lastIndex(of: "/") else { return nil }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
  }

  private static func words(for git: String) -> String? {
    let deeds = [
      ("rebase-merge", "rebase"), ("rebase-apply", "rebase"), ("MERGE_HEAD", "merge"),
      ("CHERRY_PICK_HEAD", "cherry-pick"), ("REVERT_HEAD", "revert"),
    ]
    for (name, deed) in deeds where exists("\(git)/\(name)") {
      return "a git \(deed) is under way here"
    }
    return exists("\(git)/index.lock") ? "another git command is running here" : nil
  }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
