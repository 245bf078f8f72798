"""`duban-district`: sets the district up, loads orders, serves the units and answers questions about it."""

from sync.district.cli.main import main

__all__ = ["main"]
