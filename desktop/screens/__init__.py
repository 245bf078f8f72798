"""The screens, one folder each: a view, its presenter, and a row model where there is a list."""
