"""处理冲突: 原来, 我写的, 现在."""

from desktop.screens.conflict.page import ConflictPage

__all__ = ["ConflictPage"]
