import Testing

@Test func steeringstoreBuilds() {}
