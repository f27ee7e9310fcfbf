import Testing

@Test func dashboardBuilds() {}
