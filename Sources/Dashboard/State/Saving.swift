package import SteeringModel

/// One edit on its way to the disk, and those that belong to the same change.
package struct Saving: Sendable {
  package let edit: Edit
  /// The question that led to it: asked again when the record changed meanwhile.
  package var asked: Prompt?
  /// The edits that follow when this one is saved, in order.
  package var rest: [Edit] = []
  /// What takes back the edits of this change that are saved already, the latest first.
  package var done: [Edit] = []
}
