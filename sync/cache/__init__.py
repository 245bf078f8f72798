"""The encrypted copy on a unit's machine: facts from the district, what the user wrote, and what the user sees of both.

Import from the modules: `sync.cache.cache.open_cache`, `sync.cache.places.Place`, `sync.cache.errors`. This package
imports nothing by itself, because the first inbox rows must be read before the slow libraries are loaded (`glance`).
"""
