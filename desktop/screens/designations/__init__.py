"""具体承办单位: those that this unit designated, one to add, and an end to any (R6.7)."""

from desktop.screens.designations.page import DesignationsPage, open_designations

__all__ = ["DesignationsPage", "open_designations"]
