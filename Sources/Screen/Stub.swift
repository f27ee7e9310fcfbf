package enum ScreenStub {}
