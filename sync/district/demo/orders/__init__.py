"""The orders of the sample, one file a theme; a package so that its JSON travels with the program."""
