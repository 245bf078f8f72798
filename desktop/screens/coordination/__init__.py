"""What several say of one order, side by side: opinions, positions, handlings and letters (R7.1, R12.8, R13)."""

from desktop.screens.coordination.parts import Said, Section
from desktop.screens.coordination.sections import sections

__all__ = ["Said", "Section", "sections"]
