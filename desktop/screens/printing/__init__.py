"""Paper: preview, printing and PDF of what `desktop.papers` describes, and what goes to the clipboard instead."""
