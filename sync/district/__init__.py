"""The district's end of the line: it checks every intent against the Measures, writes the facts and feeds the units."""
