"""请假交接: a note for a deputy, and a word to everybody who works here meanwhile."""

from desktop.screens.handover.notice import Handovers

__all__ = ["Handovers"]
