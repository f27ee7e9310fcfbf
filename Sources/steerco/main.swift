print("steerco")
