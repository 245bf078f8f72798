"""F1: the manual, opened at the page that speaks of what is before the user."""

from desktop.screens.help.page import HelpPage, help_over

__all__ = ["HelpPage", "help_over"]
