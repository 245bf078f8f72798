"""Caches of every version that ever landed."""
