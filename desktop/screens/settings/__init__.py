"""What a user may choose, and which Measures and rule set are in force."""
