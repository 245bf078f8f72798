"""Papers as values."""
