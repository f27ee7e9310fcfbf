import Testing

@Test func screenBuilds() {}
