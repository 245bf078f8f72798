"""草稿."""

from desktop.screens.drafts.pane import DraftsPane

__all__ = ["DraftsPane"]
