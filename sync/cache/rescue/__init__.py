"""What saves the user's own words from a broken file: `torn` reads past the damage, `copies` are kept beforehand."""
