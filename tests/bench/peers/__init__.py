"""Ours beside what a user would take instead: the adapter that the peers' harness loads, and its two helpers."""
