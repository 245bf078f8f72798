"""What somebody at the frame wishes that other screens fulfil; each has its key, and is found by Ctrl+K."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """Said by keys, buttons and the palette alike."""

    sync_wanted = Signal()
    sign_in_wanted = Signal()
    leave_wanted = Signal()
    conflict_wanted = Signal()
    slip_wanted = Signal()
    brief_wanted = Signal()
    trip_wanted = Signal()
    handover_wanted = Signal()
    palette_wanted = Signal()
    call_wanted = Signal()
    designations_wanted = Signal()

    def wishes(self) -> dict[str, Callable[[], object]]:
        """By the names of their keys."""
        return {
            "palette": self.palette_wanted.emit,
            "call": self.call_wanted.emit,
            "sync": self.sync_wanted.emit,
            "conflict": self.conflict_wanted.emit,
            "slip": self.slip_wanted.emit,
            "brief": self.brief_wanted.emit,
            "trip": self.trip_wanted.emit,
            "handover": self.handover_wanted.emit,
            "designations": self.designations_wanted.emit,
            "close": self.leave_wanted.emit,
        }
