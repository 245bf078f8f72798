"""How the line stands, in plain words."""
