/// A word that many records share, as a number: a unit code, a document number, a group's first word.
///
/// One word is one symbol for as long as a `BoardBuilder` lives, over all the boards it makes.
package struct Symbol: Hashable, Sendable {
  /// Its place in the table of words.
  package let index: Int32
}
