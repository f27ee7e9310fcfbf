internal import Screen
internal import SteeringModel

extension Role {
  static func standing(_ standing: Standing) -> Role {
    switch standing {
    case .completed: .standingCompleted
    case .onSchedule: .standingOnSchedule
    case .behind: .standingBehind
    case .blocked: .standingBlocked
    case .unaccounted: .standingUnaccounted
    case .withdrawn: .standingWithdrawn
    }
  }

  static func headline(_ standing: Standing) -> Role {
    switch standing {
    case .completed: .headlineCompleted
    case .onSchedule: .headlineOnSchedule
    case .behind: .headlineBehind
    case .blocked: .headlineBlocked
    case .unaccounted: .headlineUnaccounted
    case .withdrawn: .headlineWithdrawn
    }
  }

  static func bar(_ standing: Standing) -> Role {
    switch standing {
    case .completed: .barCompleted
    case .onSchedule: .barOnSchedule
    case .behind: .barBehind
    case .blocked: .barBlocked
    case .unaccounted: .barUnaccounted
    case .withdrawn: .barWithdrawn
    }
  }
}
