"""The workstation's end of the line: decides what to send and fetch, does it, and says honestly how it stands."""
