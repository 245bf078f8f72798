"""What travels: the same value at both ends, and nothing that only looks like it."""
