"""Lists of two-line entries with one open below: what approvals, outbox and drafts have in common."""

from desktop.screens.lines.shelf import Shelf
from desktop.screens.lines.view import Line

__all__ = ["Line", "Shelf"]
