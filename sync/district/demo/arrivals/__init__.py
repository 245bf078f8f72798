"""Requests that come in while the play runs; a package so that its JSON travels with the program."""
