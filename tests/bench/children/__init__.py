"""Programs of their own, so that each measurement begins with an empty process."""
