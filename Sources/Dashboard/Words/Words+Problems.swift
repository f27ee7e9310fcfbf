internal import RecText
internal import Screen
package import SteeringModel

/// What is wrong with the data, with theme files and with files of words.
extension Words {
  /// A problem of the data, in a phrase that follows the record or the file.
  package func problem(_ problem: Problem) -> String {
    let detail = problem.detail
    switch problem.kind {
    case .damaged: return say(.damage(problem.damage ?? .badLine), ["text": .text(detail)])
    case .notAFile where detail == "directory": return say(.problemDirectory)
    case .noStatus where detail == Obstacle.State.open.rawValue: return say(.problemCountedOpen)
    case .noStatus where detail == Obstacle.State.cleared.rawValue:
      return say(.problemCountedCleared)
    case .utf16 where detail.isEmpty: return say(.problem(.utf16), ["detail": .text("UTF-16")])
    default: return say(.problem(problem.kind), ["detail": .text(shown(detail, problem.kind))])
    }
  }

  /// What the data say, in this language's form.
  private func shown(_ detail: String, _ kind: Problem.Kind) -> String {
    switch kind {
    case .completedImprecisely, .completedInFuture, .completedBeforeStart,
      .completedDateWithoutStatus, .dueBeforeStart, .stale:
      day(detail)
    case .headlineDiffers: figures(detail)
    case .identity: sum(detail)
    default: detail
    }
  }

  /// Reported figures beside ours, "completed 14 ≠ 15, on schedule 9 ≠ 8", in this language's names.
  private func figures(_ detail: String) -> String {
    detail.split(separator: ",").map { part in
      let words = part.split(separator: " ")
      let name = words.first.flatMap { HeadlineComparison.What(rawValue: String($0)) }.map(figure)
      return ([name ?? words.first.map(String.init) ?? ""] + words.dropFirst().map(String.init))
        .joined(separator: " ")
    }.joined(separator: ", ")
  }

  private func figure(_ what: HeadlineComparison.What) -> String {
    switch what {
    case .total: say(.figureTotal)
    case .completed: name(Standing.completed)
    case .onSchedule: name(Standing.onSchedule)
    case .behind: name(Standing.behind)
    case .notImplemented: name(Standing.blocked)
    }
  }

  /// The sum that does not come out, in this language's names.
  private func sum(_ detail: String) -> String {
    let words = detail.split(separator: " ").map(String.init)
    let name: String? =
      switch words.first.flatMap(Identity.Kind.init(rawValue:)) {
      case .total: say(.figureTotal)
      case .completed: self.name(Standing.completed)
      case .open: say(.figureOpen)
      case nil: words.first
      }
    return ([name ?? ""] + words.dropFirst()).joined(separator: " ")
  }

  /// What is wrong with a theme.
  package func themeTrouble(_ trouble: ThemeTrouble) -> String {
    switch trouble {
    case .unknownTheme(let name): say(.themeUnknown, ["name": .text(name)])
    case .mistake(let warning): "\(place(of: warning)): \(mistake(warning.kind))"
    }
  }

  /// "night.theme:3": where a mistake stands; without the line where there is none.
  private func place(of warning: ThemeWarning) -> String {
    warning.line > 0 ? "\(warning.theme).theme:\(warning.line)" : "\(warning.theme).theme"
  }

  private func mistake(_ kind: ThemeWarning.Kind) -> String {
    switch kind {
    case .unreadable(let text): say(.themeUnreadable, ["text": .text(text)])
    case .unknownRole(let name, let nearest):
      meant(nearest, say(.themeUnknownRole, ["name": .text(name)]))
    case .unknownWord(let word, let nearest):
      meant(nearest, say(.themeUnknownWord, ["word": .text(word)]))
    case .repeated(let name): say(.themeRepeated, ["name": .text(name)])
    case .unknownParent(let name): say(.themeUnknownParent, ["name": .text(name)])
    case .cycle(let names):
      say(.themeCycle, ["themes": .text(names.joined(separator: " → "))])
    case .notText: say(.themeNotText)
    }
  }

  /// What is wrong with a file of words, and where.
  package func wordsWarning(_ warning: WordsWarning) -> String {
    let line = warning.line > 0 ? ":\(warning.line)" : ""
    let mistake =
      switch warning.kind {
      case .notText: say(.wordsNotText)
      case .unreadable: say(.wordsUnreadable)
      case .repeated(let name): say(.wordsRepeated, ["name": .text(name)])
      case .unknownMessage(let name): say(.wordsUnknownMessage, ["name": .text(name)])
      case .unknownVariable(let name, let variable):
        say(.wordsUnknownVariable, ["name": .text(name), "variable": .text(variable)])
      case .unusable(let name): say(.wordsUnusable, ["name": .text(name)])
      case .lacking(let names): names.joined(separator: ", ")
      }
    return "words/\(warning.language.rawValue).ftl\(line): \(mistake)"
  }
}
