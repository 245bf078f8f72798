"""What several rooms' tests share: real processes, real faults, no mocks of our own rooms."""
