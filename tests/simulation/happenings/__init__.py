"""The rooms in which something can happen; each happening tells in a line what it was."""
