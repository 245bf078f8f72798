"""发件箱."""

from desktop.screens.outbox.pane import OutboxPane

__all__ = ["OutboxPane"]
