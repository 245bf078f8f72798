"""答来电: what to say on the telephone about the order in front of one."""

from desktop.screens.calling.presenter import Calling

__all__ = ["Calling"]
