"""Brings results back to where the orders came from, again and again until they are acknowledged there (R5.3)."""
