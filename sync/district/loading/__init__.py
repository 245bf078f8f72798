"""Brings orders of other systems into the district."""
