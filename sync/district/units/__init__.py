"""The units of the district as data, and how they are found by a name that a person types."""
