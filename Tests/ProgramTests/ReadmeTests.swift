import TestSupport
import Testing

@testable import steerco

@Suite struct ReadmeOfFields {
  @Test func listsTheRecordTypesAsTheyAre() throws {
    try ReadmePart.check("fields", SchemaTable.markdown)
  }
}
