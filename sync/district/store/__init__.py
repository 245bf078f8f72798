"""Where the district keeps its facts: SQLAlchemy tables, one writer at a time, many readers."""
