@testable import Dashboard
import SteeringModel
import Testing

/// Messages say what Project Fluent says they should, and never more than a sentence.
@Suite struct SayingFluent {
  private func message(
    _ text: String, _ name: String = "a", _ attribute: String? = nil, in language: Language = .en
  ) throws(Fluent.Fault) -> Fluent.Message {
    let catalogue = FluentCatalogue(Array(text.utf8))
    return try FluentLinker(catalogues: [catalogue], language: language)
      .message(name, attribute: attribute)
  }

  private func said(
    _ text: String, _ arguments: KeyValuePairs<String, Fluent.Argument> = [:],
    in language: Language = .en
  ) throws -> String? {
    try message(text, in: language).text(arguments, in: language)
  }

  @Test func whatIsReferredToIsPutIn() throws {
    #expect(try said("a = one { b } { c.d }\nb = two\nc =\n    .d = three\n") == "one two three")
    #expect(try said("a = { -t }!\n-t = term\n") == "term!")
    #expect(try said("a = { $x } and { b }\nb = ({ $x })\n", ["x": .text("y")]) == "y and (y)")
    #expect(try said("a = { \"\\u0041\\U01F602\\\\\\\"{\" }{ 1.50 }\n") == "A😂\\\"{1.50")
    #expect(try message("a = x\n    .b = y\n", "a", "b").plain == "y")
    #expect(try said("a =\n    one\n      two\n") == "one\n  two")
  }

  @Test func termsSeeTheirOwnArgumentsOnly() throws {
    let term = "-t = { $case ->\n   *[nominative] unit\n    [genitive] unit's\n}\n"
    #expect(try said("a = { -t(case: \"genitive\") }\n" + term) == "unit's")
    #expect(try said("a = { -t }\n" + term, ["case": .text("genitive")]) == "unit")
    #expect(throws: Fluent.Fault.unknownVariable("x")) { try message("a = { -t }\n-t = { $x }\n") }
    let gender = "a = { -t.gender ->\n    [f] she\n   *[m] he\n}\n-t = x\n    .gender = f\n"
    #expect(try said(gender) == "she")
  }

  @Test func variantsAreChosenInTheirOrder() throws {
    let count = "a = { $n ->\n    [0] none\n    [one] one\n    [7] seven\n   *[other] { $n }\n}\n"
    let cases: [(Int, String)] = [(0, "none"), (1, "one"), (7, "seven"), (21, "21"), (-5, "-5")]
    for (number, text) in cases { #expect(try said(count, ["n": .integer(number)]) == text) }
    #expect(try said(count, ["n": .text("one")]) == "one", "a text is compared as it is")
    #expect(try said(count, ["n": .text("7")]) == "7", "a text is no number")
    #expect(try said("a = { 1 ->\n    [1.0] same\n   *[other] other\n}\n") == "same")
    #expect(try said("a = { 1.0 ->\n    [one] one\n   *[other] other\n}\n") == "other")
    #expect(try said("a = { \"x\" ->\n    [x] x\n   *[y] y\n}\n") == "x")
  }

  @Test func numbersAreFilledUp() throws {
    let two = "a = { NUMBER($n, minimumIntegerDigits: 2) }\n"
    for (number, text) in [(5, "05"), (12, "12"), (-3, "-03"), (123, "123")] {
      #expect(try said(two, ["n": .integer(number)]) == text)
    }
    #expect(throws: Fluent.Fault.unknownFunction("DATETIME")) {
      try message("a = { DATETIME($n) }\n")
    }
    #expect(throws: Fluent.Fault.unknownFunction("NUMBER")) {
      try message("a = { NUMBER($n, style: \"percent\") }\n")
    }
  }

  @Test func whatIsNotGivenIsNotSaid() throws {
    let one = try message("a = { $x }\n")
    #expect(one.text(["y": .text("z")], in: .en) == nil)
    let chosen = try message("a = { $n ->\n   *[other] { $x }\n}\n")
    #expect(chosen.text(["n": .integer(1)], in: .en) == nil)
    #expect(chosen.text(["n": .integer(1), "x": .text("z")], in: .en) == "z")
    #expect(chosen.variables == ["n", "x"])
  }

  @Test func whatIsNotThereIsAFault() {
    #expect(throws: Fluent.Fault.unknownMessage("a")) { try message("") }
    #expect(throws: Fluent.Fault.unknownMessage("b")) { try message("a = { b }\n") }
    #expect(throws: Fluent.Fault.unknownMessage("b.c")) { try message("a = { b.c }\nb = x\n") }
    #expect(throws: Fluent.Fault.unknownTerm("t")) { try message("a = { -t }\n") }
    #expect(throws: Fluent.Fault.noText) { try message("a =\n    .b = x\n") }
  }

  @Test func referencesHaveAnEnd() {
    #expect(throws: Fluent.Fault.loop("a")) { try message("a = { b }\nb = { a }\n") }
    #expect(throws: Fluent.Fault.loop("-t")) { try message("a = { -t }\n-t = { -t }\n") }
    let chain = (0..<100).map { "m\($0) = { m\($0 + 1) }\n" }.joined() + "m100 = x\n"
    #expect(throws: Fluent.Fault.tooLong) { try message("a = { m0 }\n" + chain) }
    // Each doubles the next: a thousand million sentences, were nothing to stop them.
    let doubled = (0..<15).map { "m\($0) = { m\($0 + 1) }{ m\($0 + 1) }\n" }.joined() + "m15 = x\n"
    #expect(throws: Fluent.Fault.tooLong) { try message("a = { m0 }\n" + doubled) }
    let long = "a = { b }{ b }\nb = " + String(repeating: "x", count: 5000) + "\n"
    #expect(throws: Fluent.Fault.tooLong) { try message(long) }
    let plain = "a = " + String(repeating: "x", count: 10_000) + "\n"
    #expect(throws: Fluent.Fault.tooLong) { try message(plain) }
  }

  @Test(arguments: [
    (Language.en, [1], ["1"], ["0", "1.0", "0.5", "2"]), (.nb, [1], ["1", "1.0"], ["0", "0.5"]),
    (.hi, [0, 1], ["0", "0.5", "1", "1.0"], ["1.5", "2"]), (.vi, [], [], ["0", "1", "2"]),
  ])
  func pluralsFollowTheLanguage(
    _ language: Language, ones: [Int], written: [String], others: [String]
  ) throws {
    for count in -3...120 {
      let expected: PluralCategory = ones.contains(abs(count)) ? .one : .other
      #expect(language.pluralCategory(of: count) == expected, "\(count)")
    }
    for number in written + others {
      let text = "a = { \(number) ->\n    [one] one\n   *[other] other\n}\n"
      #expect(
        try said(text, in: language) == (written.contains(number) ? "one" : "other"), "\(number)")
    }
  }
}
