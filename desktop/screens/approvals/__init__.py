"""待我审批."""

from desktop.screens.approvals.pane import ApprovalsPane

__all__ = ["ApprovalsPane"]
