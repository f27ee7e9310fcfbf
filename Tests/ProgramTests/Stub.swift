import Testing

@Test func programBuilds() {}
