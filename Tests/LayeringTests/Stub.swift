import Testing

@Test func layeringBuilds() {}
