"""One order: everything about it and what may be done with it."""

from desktop.screens.order.pane import OrderPane

__all__ = ["OrderPane"]
