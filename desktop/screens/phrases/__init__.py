"""常用语: one to insert is chosen, and one's own are written, ordered and passed on."""

from desktop.screens.phrases.manager import PhraseManager
from desktop.screens.phrases.picker import PhrasePicker

__all__ = ["PhraseManager", "PhrasePicker"]
