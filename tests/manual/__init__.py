"""The pictures of the manual: taken of real windows, kept small, and held against what the windows say today."""
