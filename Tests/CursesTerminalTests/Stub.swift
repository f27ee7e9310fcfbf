import Testing

@Test func cursesterminalBuilds() {}
