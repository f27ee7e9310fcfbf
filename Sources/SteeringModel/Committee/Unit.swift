/// Who can be responsible: a department, agency, commune, party organ, or a name for many of them.
package struct Unit: Sendable, Hashable {
  /// The kind of a unit that stands for many.
  package static let collectiveKind = "collective"

  /// Where its record stands.
  package let address: RecordAddress
  /// Its code, as tasks name it.
  package let code: Symbol
  /// The unit it belongs to, `nil` at the top; one that no file has, or a loop, counts as the top.
  package internal(set) var parent: Symbol?
  /// Its kind, one word with that of other units (`commune`).
  package let kind: Symbol?
  /// Whether it stands for many units, so that no single one answers.
  package let isCollective: Bool
  /// Of a collective: kinds of units and units' codes, as written.
  package let members: [Symbol]
  /// Since when and until when it exists, `nil` where nothing is said.
  package let from, until: Period?

  /// Whether it exists on a day; a unit that begins or ends within a month does so on its last day.
  package func exists(on day: CivilDate) -> Bool {
    (from.map { $0.first <= day } ?? true) && (until.map { $0.last >= day } ?? true)
  }
}

/// A directing document.
package struct Document: Sendable, Hashable {
  /// Where its record stands.
  package let address: RecordAddress
  /// Its number, as tasks cite it.
  package let number: Symbol
  /// When it was issued, as precisely as it is known.
  package let issued: Period?
}

/// A practice worth replicating.
package struct Model: Sendable, Hashable {
  /// Where its record stands.
  package let address: RecordAddress
  /// Whose it is.
  package let unit: Symbol?
  /// Since when.
  package let since: Period?
  /// The tasks that it serves, as indexes of the board's tasks.
  package let tasks: [Int]
  /// What describes it.
  package let document: Symbol?
  /// The units that took it over, as written.
  package let replicatedBy: [Symbol]
}

extension Board {
  /// The units that a collective stands for, as indexes of the board's units in their order: those
  /// of its kinds and those that it names, with the members of a collective among them in its
  /// place. None for another unit.
  package func members(of code: Symbol) -> [Int] {
    var members: Set<Int> = []
    var seen: Set<Symbol> = [code]
    var waiting = unit(code).map { $0.isCollective ? $0.members : [] } ?? []
    while let word = waiting.popLast() {
      guard seen.insert(word).inserted else { continue }
      if let index = place(of: word, in: unitOfSymbol) {
        if units[index].isCollective {
          waiting += units[index].members
        } else {
          members.insert(index)
        }
      } else {
        members.formUnion(
          units.indices.filter { units[$0].kind == word && !units[$0].isCollective })
      }
    }
    return members.sorted()
  }

  /// Rows of units without those of members of a collective that lead no task.
  func leavingOutIdleMembers(_ rows: [UnitRow]) -> [UnitRow] {
    // The members of a collective among the members of another are named by it too.
    let named = Set(units.filter(\.isCollective).flatMap(\.members))
    guard !named.isEmpty else { return rows }
    return rows.filter { row in
      guard row.anyLead == 0, let unit = row.unit.flatMap({ unit($0) }),
        !unit.isCollective
      else { return true }
      return !named.contains(unit.code) && !(unit.kind.map(named.contains) ?? false)
    }
  }
}
