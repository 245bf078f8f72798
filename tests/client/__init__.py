"""The workstation's end of the line."""
