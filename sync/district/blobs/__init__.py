"""Attachments: content addressed by its SHA-256, brought in pieces over a weak line, shown only within scope."""
