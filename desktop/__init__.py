"""The desk: what an administrator sees and does. Knows the line only through the cache and its actions."""
