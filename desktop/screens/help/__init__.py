"""F1: the manual, opened at the page that speaks of what is before the user."""
