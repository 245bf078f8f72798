"""The encrypted copy: what it keeps, what it shows, and what it survives."""
