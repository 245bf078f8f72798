"""The list of a place: a model that pages, rows that are painted, a header with a filter."""
