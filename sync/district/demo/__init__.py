"""A district to look at: a sample of our own, users to sign in as, and a play that keeps it moving."""
