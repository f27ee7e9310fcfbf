internal import RecText

extension Board {
  /// Every name and short name of every unit, in all languages, as written and folded.
  var unitNames: [(unit: Symbol, name: String, folded: [UInt8])] {
    units.flatMap { unit -> [(unit: Symbol, name: String, folded: [UInt8])] in
      guard let view = view(unit.address) else { return [] }
      return view.fields.filter { $0.name == .name || $0.name == .short }.map { field in
        let name = view.file.text(of: field)
        return (unit.code, name, Fold.fold(name))
      }
    }
  }

  /// The word as first written in a file.
  package func spelling(of symbol: Symbol) -> String {
    String(decoding: symbols.bytes(of: symbol), as: UTF8.self)
  }

  /// The symbol of a word, `nil` if no record has used it; case counts.
  package func symbol(for word: String) -> Symbol? {
    let bytes = Array(word.utf8)
    return symbols.find(bytes.span)
  }

  /// The unit with that code, `nil` if no file has it.
  package func unit(_ code: Symbol) -> Unit? {
    place(of: code, in: unitOfSymbol).map { units[$0] }
  }

  /// The document with that number, `nil` if no file has it.
  package func document(_ number: Symbol) -> Document? {
    place(of: number, in: documentOfSymbol).map { documents[$0] }
  }

  /// The committee's group with that first word, `nil` if it lists none such.
  package func group(_ word: Symbol) -> Group? {
    place(of: word, in: groupOfSymbol).map { committee.groups[$0] }
  }

  func place(of symbol: Symbol, in table: [Int32]) -> Int? {
    let index = Int(symbol.index)
    return index < table.count && table[index] >= 0 ? Int(table[index]) : nil
  }

  /// The unit's name, or its short one where it has one; the code itself for an unknown unit.
  package func unitName(_ code: Symbol, _ language: Language, short: Bool) -> String {
    guard let unit = unit(code) else { return spelling(of: code) }
    let name = { text($0, at: unit.address, in: language) }
    return (short ? name(.short) : nil) ?? name(.name) ?? name(.short) ?? spelling(of: code)
  }

  /// The group's name, first word included; the word itself for an unknown group.
  package func groupName(_ word: Symbol, _ language: Language) -> String {
    group(word)?.name(in: language) ?? spelling(of: word)
  }

  /// A unit in the order of the tree, with how deep it stands; 0 at the top.
  package typealias Branch = (unit: Int, depth: Int)

  /// The units as a tree, parents before their children, otherwise in file order.
  package var unitTree: [Branch] {
    var children: [Int: [Int]] = [:]
    var roots: [Int] = []
    for (index, unit) in units.enumerated() {
      if let parent = unit.parent.flatMap({ place(of: $0, in: unitOfSymbol) }) {
        children[parent, default: []].append(index)
      } else {
        roots.append(index)
      }
    }
    var result: [Branch] = []
    // A stack and not a recursion: a chain of units can be as long as a file.
    var waiting: [Branch] = roots.reversed().map { ($0, 0) }
    while let branch = waiting.popLast() {
      result.append(branch)
      waiting.append(
        contentsOf: (children[branch.unit] ?? []).reversed().map { ($0, branch.depth + 1) })
    }
    return result
  }
}

extension Board {
  /// The units' codes in the order of their short names in a language.
  func unitsByName(_ language: Language) -> [Symbol] {
    units.map(\.code)
      .map { ($0, Collation.key(unitName($0, language, short: true), language)) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }
      .map(\.0)
  }
}
