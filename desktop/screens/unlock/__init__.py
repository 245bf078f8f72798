"""Before the cache is open: the passphrase, and what went wrong when it cannot be opened."""
