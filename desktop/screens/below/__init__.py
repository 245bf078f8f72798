"""单位: the units below this one, what each has in hand, who is silent, and chasing them (R6.2, R14.5)."""

from desktop.screens.below.pane import BelowPane

__all__ = ["BelowPane"]
