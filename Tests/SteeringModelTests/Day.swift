import SteeringModel
import Testing

/// The day so written; a day that the calendar lacks fails the test.
func day(_ iso: String) -> CivilDate {
  guard let day = CivilDate(iso: iso) else {
    Issue.record("\(iso) is no day")
    return CivilDate(dayNumber: 0)
  }
  return day
}
