internal import RecText
package import SteeringModel

/// A command's name, as the palette and the key bar say it, and one line of what it does.
package struct CommandLabel: Sendable {
  /// The name.
  package let name: String
  /// What it does.
  package let help: String
}

extension Words {
  /// A command's name and what it does.
  package func command(_ command: Command) -> CommandLabel {
    CommandLabel(name: say(.command(command)), help: say(.commandHelp(command)))
  }

  /// Why a command does nothing here and now.
  package func disabled(_ reason: Disabled) -> String {
    switch reason {
    case .noTask: say(.disabledNoTask)
    case .readOnly: say(.disabledReadOnly)
    case .locked: say(.disabledLocked)
    case .damaged(let line): say(.disabledDamaged, ["line": .integer(line)])
    case .conflict(let line): say(.disabledConflict, ["line": .integer(line)])
    case .duplicate(let id): say(.disabledDuplicate, ["id": .text(id)])
    case .noKey: say(.disabledNoKey)
    case .withdrawn: say(.disabledWithdrawn)
    case .savingThis: say(.disabledSavingThis)
    case .nothingToUndo: say(.disabledNothingToUndo)
    case .nothingToRedo: say(.disabledNothingToRedo)
    case .noColourTheme: say(.disabledNoColourTheme)
    case .nothingThere: say(.disabledNothingThere)
    }
  }

  /// Why a record is shown but cannot be edited.
  package func cannotBeEdited(_ trouble: Trouble) -> String {
    switch trouble {
    case .damaged(.conflict): say(.uneditableConflict)
    case .damaged: say(.uneditableDamaged)
    case .duplicate: say(.uneditableDuplicate)
    case .noKey: say(.uneditableNoKey)
    }
  }
}
