import Testing

@Test func steeringmodelBuilds() {}
